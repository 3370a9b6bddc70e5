# The pictures of the answer about retirement: bars of the months required, and lines of what each way costs by age.

## The bars

# $count: how many requirements there are
title = { $count ->
    [1] 一项要求，差多少
    [2] 两项要求，各差多少
   *[other] 三项要求，各差多少
    }
paid = 已缴
unsure = 没填清楚
to_pay = 到退休还能缴
missing = 差
head_requirement = 要求
head_required = 要多少
head_so_far = 已有
head_to_come = 还能缴
head_result = 结果
required_unknown = 没查到
missing_unknown = 不知道

## A bar in a sentence

# $have: months there are · $left: months until retirement · $missing: enough, or how much is missing
bar = 要 { $required }，已有 { $have }，<key>{ $missing }</key>
bar_paying = 要 { $required }，已有 { $have }，到退休再缴 { $left }，<key>{ $missing }</key>
bar_estimated = 要求没查到，已有 { $have }，<estimate>{ $estimate }</estimate>
bar_estimated_paying = 要求没查到，已有 { $have }，到退休再缴 { $left }，<estimate>{ $estimate }</estimate>
bar_unknown = 要求没查到，已有 { $have }，<key>差多少要先问</key>
bar_unknown_paying = 要求没查到，已有 { $have }，到退休再缴 { $left }，<key>差多少要先问</key>

## The lines

costs_by_age = 一共花多少，随年纪怎么变
yuan = { $amount }元
# $amount: in ten thousands of yuan in Chinese, in thousands in English
large_sum = { $amount }万

## Where one line crosses another

# $way, $than: two ways · $age: when it is · $nth: the so-manieth month or year of paying
crosses_in_month = { $way }一开始花得少，到 <key>{ $age }</key>（缴费第 { $nth } 个月）超过{ $than }，以后一直更贵。
crosses_in_year = { $way }一开始花得少，到 <key>{ $age }</key>（缴费第 { $nth } 年）超过{ $than }，以后一直更贵。
# $ages: two ages
ages = { $from }到{ $to }
crosses_between = { $way }一开始花得少，到 <key>{ $ages }</key>之间超过{ $than }，以后一直更贵。
may_cross = { $way }一开始花得少，从 <key>{ $age }</key>起可能超过{ $than }，也可能一直不超过，看当地实际的数。
crosses_sooner_locally = 这是按全国最低标准算的，当地缴得多，就来得更早。
never_cross = 这几种办法花的钱，先少的一直少，到 110 岁也不会反过来。
# $turns: above which premium it is the other way round, in a sentence
resident_always_less = 按全国最低标准算，居民医保一直花得少，到 110 岁也不会反过来；{ $turns }
