# Everything known about a place: for the pages on data and sources.

## What a figure belongs to

years_required = 退休要缴满多少年
years_missing = 年限不够怎么补
bases_and_rates = 缴费基数和费率
personal_account = 个人账户
transfer = 转移
retirement_day = 哪天退休
resident_insurance = 居民医保
# Beside the figures, in an official text.
documents_also_say = 规定里还说
# By those whose word counts for less.
others_say = 其他说法

## Whom a figure is for; several of these make a list

between_conditions = ，
men = 男
women = 女
women_55 = 女（原来 55 岁退休）
women_50 = 女（原来 50 岁退休）
men_and_women = 男、女
men_and_women_55 = 男、女（原来 55 岁退休）
men_and_women_50 = 男、女（原来 50 岁退休）
paid_by_employer = 单位给缴的
paying_themselves = 自己缴的
began_work_between = { $from } 到 { $to } 参加工作的
began_work_from = { $from } 及以后参加工作的
began_work_until = { $to } 及以前参加工作的
enrolled_between = { $from } 到 { $to } 首次参保的
enrolled_from = { $from } 及以后首次参保的
enrolled_until = { $to } 及以前首次参保的
before_scheme = 当地建立职工医保以前参加工作的
after_scheme = 当地建立职工医保以后参加工作的
# $time: years and months
unbroken = 连续缴满 { $time }的
tier_one = 一档
tier_two = 二档
aged_between = { $from } 到 { $to } 岁
aged_from = 满 { $from } 岁
aged_under = 不满 { $age } 岁
within_province = 省内转移
between_provinces = 跨省转移
transferred_from = 从{ $place }转来

## A figure: since when, and why it is not used

since = { $day }起
no_longer = 这份文件不再管
draft = 征求意见稿，不采用
disputed = 有争议或依据太弱，不采用
last_resort = 各地常见，不是全国规定，只作参考
for_estimates = 估算用的范围，不是规定
# $until: how far it reaches (`checked_until` and `document_until` of the subject evidence)
perhaps_changed = { $until }，可能已经变了

## How much there is, and how well it is known

all_of_china = 全国
places = 能选的地方
documents = 来源文件
statements = 有来源的说法
# $known: how well
of_these = 其中：{ $known }
# Of the years required in a place.
total_not_found = 没查到，要问
depends_on_person = 看个人情况
