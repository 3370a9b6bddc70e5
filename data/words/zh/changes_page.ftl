# Which rules changed when, and which figures have a last day.

intro = 这里用到的规定，哪天起是什么数，最近变的在前；还没到日子的另列一段，放在最后。由数据自动生成，和计算用的是同一份。
# Over the changes of a year; $count: how many.
in_year = { $year } 年（{ $count } 条）
# $day: up to when the data were gone through
coming = 还没到日子的：{ $day }以后才开始（{ $count } 条，近的在前）
# $value: what the figure was before; in English it may be a source's own words
was = 原来是 { $value }

## Where a rule holds, and why it is not relied on

all_of_china = 全国
whole_province = { $place }（全省适用）
draft = 征求意见稿，不采用
disputed = 有争议或依据太弱，不采用

## What has a last day

expiring = 要过期的
expiring_intro = 给维护数据的人看：这些数字，来源只管到那一天，或者只核对到那一天。过了那天还没有新的，答案照用，但会提醒“可能已经变了”。由数据自动生成。
past = { $day }已经过了的（{ $count } 条，近的在前）
