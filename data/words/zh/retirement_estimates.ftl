# How what is not known about retirement was estimated.

## What is required

# $said: what sources say, in a list
by_sources = 各来源说的是 { $said }
# $places: which places it is drawn from
drawn = 照{ $places }推的。是估算，不是答案
drawn_said = 照{ $places }推的；对{ $place }的说法有 { $said }。是估算，不是答案
# $common: what most of them require
drawn_common = 照{ $places }推的，最常见的是 { $common }。是估算，不是答案
drawn_common_said = 照{ $places }推的，最常见的是 { $common }；对{ $place }的说法有 { $said }。是估算，不是答案
# $test: which kind of months · $required: the estimate · $have: what there is
gap_formula = { $test }（{ $required }）− { $have }

## What it costs to make up

# $wage: the average wage · $part: the share of it, or a rate · $rate: a rate · $base: what is paid on
of_wage = 平均工资 { $wage } × { $part }
of_wage_at_rate = 平均工资 { $wage } 的 { $part }，× 费率 { $rate }
of_base = 基数 { $base } × 费率 { $rate }
# $month: one of the three above
times = { $month } × { $count } 个月
times_between = { $month } × { $low } 到 { $high } 个月
# $formula: what it was reckoned from · $month: what a missing month costs · $most: what it costs in most places
cost = { $formula }。
cost_by_month = { $formula }，每缺一个月 { $month }。
cost_mostly = { $formula }；多数地方在 { $most } 之间。
cost_by_month_mostly = { $formula }，每缺一个月 { $month }；多数地方在 { $most } 之间。
ordinary_tier = 这是普通档（统账结合、一档）的估算，不是答案；按本人工资算的地方，工资高的可能更多。请打 <key>{ $hotline }</key> 问实数
months_estimated = 差几个月是估算的，所以只是一个范围。请打 <key>{ $hotline }</key> 问实数
