# Why there is no answer, and what to do instead.

# $year: the first year without a holiday notice
no_calendar = 算不了：要数到 <key>{ $year }年</key>，而这一年的放假安排这里没有收录。不按周一到周五硬算，免得给您错的日期。
# $place: whose rule is missing · $on: the day it would have to be in force on · $what: what it is about · $hotline: a telephone number
nothing_in_force = 算不了：{ $place }在 { $on } 的“{ $what }”没有查到有效的规定，请打 <key>{ $hotline }</key> 问。
too_large = 算不了：填的数字太大，请核对。
