# The form of the question on retirement: what stands around its fields, and two choices.

title = 退休医保还差几年？
intro = 法定哪天退休、医保缴费还差多少个月、差的怎么办。
unit = 单位给缴
flexible = 自己缴（灵活就业）
# Opens the questions that may be left out.
more = 补充情况，或填打电话问到的数字（可以不填）
# Opens the places to compare with.
more_places = 想换个地方退休？和别处比一比
