# The page with everything known about one place.

title = 一个地方的全部依据
intro = 选一个地方，看查到了什么、谁说的、哪天起、可靠不可靠。
search = 查一个地方
# Before a telephone number.
ask_locally = 问当地
nothing_known = 这个地方没有查到自己的规定。转移按全国规定算；退休要缴多少年没有查到，请打电话问。
# Marks what holds in the whole province.
province_wide = 全省适用
back_to_sources = 回到数据与来源
