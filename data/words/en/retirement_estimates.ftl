# How what is not known about retirement was estimated.

## What is required

by_sources = sources say { $said }
drawn = drawn from { $places }. An estimate, not an answer
drawn_said = drawn from { $places }; for { $place }, sources say { $said }. An estimate, not an answer
drawn_common = drawn from { $places }, most often { $common }. An estimate, not an answer
drawn_common_said = drawn from { $places }, most often { $common }; for { $place }, sources say { $said }. An estimate, not an answer
gap_formula = { $test } ({ $required }) − { $have }

## What it costs to make up

of_wage = average wage { $wage } × { $part }
of_wage_at_rate = { $part } of the average wage { $wage }, × rate { $rate }
of_base = base { $base } × rate { $rate }
times = { $month } × { $count } months
times_between = { $month } × { $low } to { $high } months
cost = { $formula }.
cost_by_month = { $formula }, for each missing month { $month }.
cost_mostly = { $formula }; in most places { $most }.
cost_by_month_mostly = { $formula }, for each missing month { $month }; in most places { $most }.
ordinary_tier = This is an estimate for the ordinary tier (统账结合, 一档), not an answer; where it goes by your own wage, a high wage may make it more. Please call <key>{ $hotline }</key> and ask for the real figure
months_estimated = How many months are missing is an estimate, so this is only a range. Please call <key>{ $hotline }</key> and ask for the real figure
