# What the answer about retirement calls things within its sentences, tables and pictures.

## The kinds of months that are required, within a sentence

total = 累计缴费
actual = 实际缴费
local_province = 本省实际缴费
local_city = 本市实际缴费

## The same as labels

label_total = 累计缴费
label_actual = 实际缴费
label_local_province = 本省实际缴费
label_local_city = 本市实际缴费

## How much is missing

enough = 够
just_enough = 刚好够，要先问清
perhaps_enough = 可能够，最多差 { $most }
short = 差 { $missing }
# The same as clauses, behind "if …".
you_would_have_enough = 够
you_might_have_enough = 可能够，最多差 { $most }
you_would_be_short = 差 { $missing }

## What a rule hangs on, as the form asks it

worker = 人员类别
work_kind = 跟单位缴还是自己缴
first_employed = 第一次参加工作的日期
first_insured = 第一次参加职工医保的日期
before_scheme = 参加工作时当地有没有职工医保
unbroken = 连续缴费多少个月
tier = 参保档次
age = 年龄
moves = 省内还是跨省
origin = 从哪里转来
# $most: all names but the last, with the list sign of the language between them
all_names = { $most }、{ $last }

## Two things said one behind the other

both = { $first }；{ $then }
