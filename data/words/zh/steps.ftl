# How an answer was derived: one sentence a step.

## Read, or told.
# $name: what is found, in a few words · $result: what is found, marked; so in every message of a step
read = { $name }：{ $result }
your_figure = { $name }：您填的 { $result }
# $values: joined by or
one_of = { $name }：看情况，可能是 { $values }，所以 { $result }
or = { $one } 或 { $other }
if_it_applies = { $name }：看您的情况适不适用，所以 { $result }
none_reliable = { $name }：没有一个能作准，各来源说的是 { $said }，所以 { $result }

## Days and months.
working_days_after = { $name }：{ $day } 当天不算，往后数 { $days } 个工作日 → { $result }
months_after = { $name }：{ $day } 加 { $months } → { $result }
# $first: the first month of birth with a delay · $step: how many months of birth for one of delay
delay = { $name }：{ $born }出生；{ $first }及以后出生的，每 { $step } 个月延迟 1 个月，最多 { $cap } → { $result }
months_through = { $name }：{ $after }之后到{ $through }（含当月），每个月算 1 个月 → { $result }
month_after = { $name }：{ $after }以后再缴 { $months } → { $result }
distinct_months = { $name }：您填的 { $periods }，重叠的月份只算一次 → { $result }
period = { $from }到{ $to }
between = { $name }：至少 { $sure }，最多 { $possible } → { $result }
# $parts: a list of the next two
converted = { $name }：{ $parts } → { $result }
converted_part = { $months } 里每 { $unit } 折 { $gives }
converted_most = 最多 { $most }
# $parts: joined by plus
sum = { $name }：{ $parts } = { $result }
plus = { $first } + { $next }
less = { $name }：{ $from } − { $by } → { $result }
short_of = { $name }：要 { $required }，有 { $have }，差 { $result }
largest = { $name }：{ $parts } 里最大的 → { $result }

## Money.
cost_of_month = { $name }：{ $base } 元 × { $rate } = { $result }
cost = { $name }：{ $months } 个月 × { $base } 元 × { $rate } = { $result }
# $plan: how it is paid, by the messages below
paid = { $name }：{ $plan }，{ $months } 个月里一共 { $result }
overtakes = { $name }：{ $plan }，和{ $other }比，从缴费的第几个月起更多 → { $result }
most_yearly = { $name }：每 12 个月缴一次，{ $months } 个月里一共不超过 { $limit } 元，每年最多 { $result }
most_yearly_rising = { $name }：每 12 个月缴一次（满 12 个月涨 { $growth }），{ $months } 个月里一共不超过 { $limit } 元，每年最多 { $result }
lowered_by_points = { $name }：按百分点减：{ $full } 减 { $years } 个 { $per_year } = { $result }
lowered_in_proportion = { $name }：按比例减：{ $full } 减掉它的 { $years } 个 { $per_year } = { $result }
at_difference = { $name }：{ $amount } 元 ×（{ $higher } − { $lower }）= { $result }
around = { $name }：{ $parts } 里从最低到最高 → { $result }
part_of = { $name }：{ $amount } 的 { $share } → { $result }
cost_of_month_between = { $name }：{ $base } × { $rate } = { $result }
cost_between = { $name }：{ $months } 个月 × { $base } × { $rate } = { $result }
cost_of_months_between = { $name }：{ $least } 到 { $most } 个月 × { $base } × { $rate } = { $result }
account_or_none = { $name }：不带个人账户的一分不划；带的划 { $base } 的 { $rate } → { $result }
# A part of a sum.
sum_of_months = { $months } 个月 × { $amount } 元

## An amount brought between two bounds.
bounded = { $name }：您填的 { $amount } 元，不低于 { $floor } 元、不高于 { $ceiling } 元 → { $result }
bounded_below = { $name }：您填的 { $amount } 元，不低于 { $floor } 元，上限不清楚 → { $result }
bounded_above = { $name }：您填的 { $amount } 元，不高于 { $ceiling } 元，下限不清楚 → { $result }
bounds_not_found = { $name }：您填的 { $amount } 元，上下限没查到，先按您填的 → { $result }

## From which places an estimate is drawn, and how.
# $places: which places · $said: what sources say of this one
comparable = { $name }：{ $places }，最低 { $lowest }，最高 { $highest } → { $result }
comparable_widened = { $name }：{ $places }，最低 { $lowest }，最高 { $highest }，放宽到 { $low } 到 { $high } → { $result }
comparable_and_own = { $name }：{ $places }，最低 { $lowest }，最高 { $highest }；对这里的说法有 { $said } → { $result }
comparable_widened_and_own = { $name }：{ $places }，最低 { $lowest }，最高 { $highest }，放宽到 { $low } 到 { $high }；对这里的说法有 { $said } → { $result }

## How something is paid: one of these, or a list of several.
paid_once = 一次 { $amount } 元
paid_monthly = 每月 { $amount } 元缴 { $months } 个月
paid_yearly = 每 12 个月 { $amount } 元
paid_rising = 满 12 个月涨 { $growth }，四舍五入到分
nothing_to_pay = 不用缴

## Figures: what is found, or something it is found from.
provisional = { $day }（暂按法定节假日推算）
between_months = { $from }到{ $to }之间
amount = { $amount } 元
amount_between = { $low } 到 { $high } 元
rate_between = { $low } 到 { $high }
