# The question on retirement, on its page and wherever something leads to it.

title = 退休医保还差几年？
intro = 法定哪天退休、医保缴费还差多少个月、差的怎么办。
