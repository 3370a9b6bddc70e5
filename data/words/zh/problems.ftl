# What to mend in a form. $name is what the field asks for, in short.

missing = 请填{ $name }
unknown_place = 没有认出{ $name }，请从列表里选；列表里没有的县和区，填所在的市（州、盟、地区），比如昆山填苏州
not_a_choice = 请从给出的选项里选{ $name }
same_place = 这个地方已经选过了，请换一个

## Dates and months

incomplete_date = { $name }没填全，请把空着的格填上
no_such_date = { $name }没有这个日期，请核对，例如 2026 年 3 月 6 日
# $today: the day of asking
in_the_future = { $name }不能晚于今天（{ $today }）
# $first: the first day that is possible
too_early = { $name }不能早于 { $first }
too_old = 按这个{ $name }，今年 { $years } 岁了，请核对年份
too_young = 按这个{ $name }，才 { $years } 岁，请核对年份
out_of_order = { $name }只能在 { $earliest } 到 { $latest } 之间
month_in_the_future = { $name }不能晚于这个月（{ $now }）
month_too_early = { $name }太早了：{ $first } 才满 16 岁，请核对年份
ends_before_it_begins = { $name }的结束月份在开始月份之前，请核对
# $most: how many periods there can be
too_many_periods = 最多填 { $most } 段，请把连着的几段合成一段
contradicts = { $name }选的是还没受理，可是又填了受理或信息表发出的日期，请改一处

## Amounts and counts

not_an_amount = { $name }要填金额，用数字，例如 8000 或 160.50
too_much = { $name }太大了，最多 { $most } 元，请核对
below_lowest_base = { $name }不能低于下限（{ $floor } 元），请核对这两项
not_a_number = { $name }请填整数，例如 25 年 3 个月
not_between = { $name }请填 { $low } 到 { $high } 之间的数

## Months paid

more_than_working_life = { $name }太多了：从满 16 岁到现在最多 { $most }
more_than_any_rule = { $name }太多了，最多填 { $most }，请看看是不是把月数填到“年”里了
more_than_total = { $name }不能比累计的 { $total } 多
more_than_really_paid = { $name }不能比实际缴费的 { $actual } 多
more_than_deemed = { $name }不能比视同缴费的 { $deemed } 多
does_not_add_up = 实际缴费加视同缴费是 { $sum }，和累计的 { $total } 对不上
worker_first = 先问清人员类别，再填{ $name }

## The day chosen for retiring

no_choice_of_day = 按您的情况不能自己选退休日期，就是 { $earliest }
# $ahead: how long before the employer must be told
too_early_to_retire_told_now = { $name }太早了：最多提前 3 年，不能早于原来的退休年龄，还要提前 { $ahead }书面告诉单位。现在告诉，最早 { $first }
too_early_to_retire_and_too_late_to_tell = { $name }太早了：最多提前 3 年，不能早于原来的退休年龄（{ $earliest }），还要提前 { $ahead }书面告诉单位。现在才告诉，来不及提前了
too_early_to_retire = { $name }太早了：最多提前 3 年，而且不能早于原来的退休年龄，最早 { $earliest }
too_late_to_retire = { $name }太晚了：最多推迟 3 年，最晚 { $latest }
# $needed, $have: years and months
pension_short = 提前退休要先缴满养老保险 { $needed }，到这一天只有 { $have }，请选晚一些的日期
