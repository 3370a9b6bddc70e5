# What the forms of all questions have: choices, units, and what stands around the form.

## Choices

yes = 是
no = 否
unknown = 不清楚
# The tiers at which some places let people pay who pay by themselves.
tier_one = 一档
tier_two = 二档

## Units behind the fields of a date

year = 年
month = 月
day = 日
# $field: the label of the field that the calendar is for; said to those who can't see where its button stands
calendar_for = 用日历选{ $field }

## Units behind the fields of a length of time

years = 年
months = 个月

## Around the form

# Asks for the answer.
show = 看答案
# Over what is to be put right.
mend = 有几处要改一下
# Where the answer will be.
waiting = 填几项，答案就出现在这里。不用注册，也不用交钱。
# Leads from the bar at the bottom to the answer.
see_answer = 看答案
