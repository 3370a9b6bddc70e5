# An answer on one sheet of paper: what was asked, in words, and the lines around the answer.

print = 打印（一页 A4）
print_all = 连同怎么算的一起打印
made = { $day } 算的
asked = 您填的
# How often other sources say something else.
rivals = 别处不同的说法一共 { $count } 种，网页上都有。
# As many of them are printed as there is room for.
documents = 依据（共 { $count } 份，网页上都有）
left_out = 这一页没有印：怎么算的每一步、各种办法和说法的细处。要印，在网页上点“连同怎么算的一起打印”。
not_official = 不是官方文件，只供参考，以当地医保部门答复为准。

## What was typed. $month: a number in Chinese, a short name in English

date = { $year }年{ $month }月{ $day }日
month = { $year }年{ $month }月
from_to = { $from }到{ $to }
yuan = { $amount } 元
age = { $age } 岁
