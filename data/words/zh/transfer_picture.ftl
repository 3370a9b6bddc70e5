# The picture of a transfer: two tracks on one axis of days, and the table of what is numbered in it.

title = 日子走到哪里了
title_if_accepted_today = 如果今天受理，日子这样走
## The heads of the table.
number = 图上
day = 日期
what_it_is = 是什么

## The record: a track, its marks and its stretches.
record = 医保关系
if_accepted_today = 假如今天受理
accepted = 受理
form_sent = 信息表发出
transfer_out_by = { $from }最晚办完转出
record_by = 医保关系最晚转到{ $to }
years_heard = 年限听说要到这天（规定没有这么久）
works_on_transfer_out = { $from }办转出
works_on_transfer_in = { $to }办转入
somewhere_here = 可能在这几天里
slow_cases = 听说慢的
past_the_limit = 已经过了期限

## The balance: a track, its marks and its stretches.
balance = 余额
common_from = 余额常见从这天起到账
common_until = 余额常见到这天为止
balance_by_guide = 余额按办事指南最晚到账
to_bank_by = 听说最晚这时打到银行账户
slow_until = 听说慢的等到这天
common = 余额常见到账（不是规定）

## Today.
today = 今天
# $day: how many working days have gone by
today_working_day = 今天，受理后第 { $day } 个工作日
today_between = 今天，受理后第 { $least } 到 { $most } 个工作日

## The months on the axis, a day within it.
# $month: 1 to 12
month = { $month }月
day_of_month = { $month }月{ $day }日

## Beneath the picture.
grey_days = 灰色的日子是周末和放假，不算工作日。
# $holidays: one or several of the next, joined by and_holiday
holidays = { $holidays }。
holiday = { $name }放假 { $day }
holiday_days = { $name }放假 { $first }到{ $last }
and_holiday = { $first }，{ $next }
worked_weekends = 周末调休上班、算工作日的：{ $days }（图上标“班”）。
no_notice = { $year }年的放假安排没有收录，图上那一年只标了周末。
provisional = { $year }年的放假调休还没公布（或没收录），图上只画了法定节假日，暂按法定节假日推算。
