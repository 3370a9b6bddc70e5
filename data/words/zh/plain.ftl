# The plain page: what can be said without asking anything, for browsers that can't run the app.

title = 全国规定、对照表和各地电话
intro = 这一页不用脚本，老手机、网络差的时候也能看，但不能按您的情况算。
# Why somebody was sent here.
too_old = 这个浏览器太旧，运行不了能算的网页。要算，请换一个新一点的手机或浏览器打开。
try_again = 再试一次，打开能算的网页
call = 拿不准的，打医保电话 12393。人不在当地的，前面加当地区号，例如长沙：0731-12393。

## The table of ages

ages = 哪年出生，哪年退休
ages_note = 每格是这一年 1 月出生到 12 月出生的人：退休年龄，退休的年月。退休年龄按 2024 年的全国决定算。
born = 出生年份
birth_year = { $year }年
# $age: an age, or from which age to which · $from, $to: months
retire = { $age }，{ $from }到{ $to }
from_age_to_age = { $from }到{ $to }

## The national rules

national = 全国规定

## The table of places

places = 各地电话，退休要缴满多少年
places_note = 年数是累计缴费（含视同缴费）的要求，括号里是可靠程度。很多地方还另外要求实际缴费、在当地缴费的年数，退休年份不同也会不同，办之前一定打电话问清楚。
place = 地方
phone = 电话
man = 男
woman = 女
# $years: a length of time · $confidence: how well it is known
required = { $years }（{ $confidence }）
# $before: what one source says · $says: what another one says
others_say = { $before }；也有说 { $says }
not_found = 没查到，要问
depends = 看个人情况，要问
