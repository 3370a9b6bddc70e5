# The answer about retirement in one sentence or a few, and what to do now.

## When

# Three sentences that English says with "in" or "on".
reached_in = 您 <key>{ $month }</key> 已经到了退休年龄。
reached_on = 您 <key>{ $day }</key> 已经到了退休年龄。
retired_on_chosen = 您 <key>{ $day }</key> 退休（您填的日期）。
retires_in = 您 <key>{ $month }</key> 退休。
retires_on = 您 <key>{ $day }</key> 退休。

## Whether the months are enough, where the requirements are known

# $now: whether retirement is reached · $test: which kind of months ($test everywhere here)
total_enough_but_ask = { $now ->
    [yes] 累计年限够了
   *[no] 一直缴到退休，累计年限够了
    }，但{ $place }还要看<key>{ $test }</key>：要求多少没查到，请打 <key>{ $hotline }</key> 问。
have_enough = 照查到的要求，年限<key>已经够了</key>。
have_just_enough = 照查到的要求，年限<key>刚好够</key>。
enough_but_stopping_is_exact = 照查到的要求，一直缴到退休就<key>够了</key>；如果现在停缴，刚好卡在要求上，先问清再停。
# $just: whether not a month is over · $would_be: what would be missing then
enough_stopping_short = 照查到的要求，一直缴到退休就<key>{ $just ->
    [yes] 刚好够
   *[no] 够了
    }</key>；如果现在停缴，<key>{ $would_be }</key>。
perhaps_short = { $now ->
    [yes] 可能
   *[no] 一直缴到退休，可能
    }已经够了，最多还差 <key>{ $most }</key>，要看{ $test }。
# $other: the kind of months that the upper figure is about
perhaps_short_or = { $now ->
    [yes] 可能
   *[no] 一直缴到退休，可能
    }已经够了，最多还差 <key>{ $most }</key>，要看{ $test }；最多的数要看{ $other }。
short = { $now ->
    [yes] 还差
   *[no] 一直缴到退休，还差
    } <key>{ $missing }</key>，差在{ $test }。
short_or = { $now ->
    [yes] 还差
   *[no] 一直缴到退休，还差
    } <key>{ $missing }</key>，差在{ $test }；最多的数要看{ $other }。
another_test_unknown = 另外{ $test }的要求没查到，要打电话问。
# $known: how well the requirements are known (in Chinese the end of a clause, in English a sentence)
doubt = （要求的年限{ $known }，请打 <key>{ $hotline }</key> 核实。）
doubt_before_retiring = （要求的年限{ $known }，退休前请打 <key>{ $hotline }</key> 核实。）

## Where they are not known

# $asks: what the requirement hangs on and has not been filled in
depends_on = { $place }要求缴满多少年，要看<key>{ $asks }</key>，填上再算。
# $least: months that are missing in any case
at_least_short_depends_on = 至少还差 <key>{ $least }</key>（{ $test }）；累计缴费的要求要看<key>{ $asks }</key>，填上再算。
at_least_short_then_depends_on = 一直缴到退休，至少还差 <key>{ $least }</key>（{ $test }）；累计缴费的要求要看<key>{ $asks }</key>，填上再算。
not_found = { $place }要求缴满多少年，没有查到可靠的说法。
at_least_short_not_found = 至少还差 <key>{ $least }</key>（{ $test }）；累计缴费的要求没有查到可靠的说法。
at_least_short_then_not_found = 一直缴到退休，至少还差 <key>{ $least }</key>（{ $test }）；累计缴费的要求没有查到可靠的说法。
# $said: what sources say, in a list
estimated_by_sources = { $now ->
    [yes] 按现在的年限
   *[no] 一直缴到退休
    }，<estimate>{ $estimate }</estimate>（有 { $said } 几种说法，都不够可靠）。
# $places: which places it is drawn from · $required: what they require
estimated_by_places = { $now ->
    [yes] 按现在的年限
   *[no] 一直缴到退休
    }，<estimate>{ $estimate }</estimate>（{ $places }要 { $required }）。
# $common: what most places require
commonest_enough = 要是和最常见的一样，要 { $common }，就够了。
commonest_short = 要是和最常见的一样，要 { $common }，就{ $missing }。
in_doubt_call = 拿不准就打 <key>{ $hotline }</key> 问。
call_and_enter = 请打 <key>{ $hotline }</key> 问清，填到“当地要求”里再算。
estimate_is_no_answer = 这不是答案，请打 <key>{ $hotline }</key> 问清，填到“当地要求”里再算。

## How sure that is

sure_official = 要求看过官方原文
sure_unchecked = 照查到的要求算的，要求还没核实
sure_open = 有的没填清楚，或者说法不一
sure_one_unknown = 还有一项要求没有查到，可能差得更多
sure_estimated = 当地的要求没有查到，照别处的估的
sure_unknown = 当地的要求没有查到，要打电话问
sure_not_filled = 还有一项没填

## What to do

now = 现在
keep_paying_short = 退休前别停缴：停缴一个月，就可能多差一个月。差的怎么补，退休前问清楚
keep_paying_enough = 退休前别停缴：断了看病就可能报不了，有的地方还要求退休时正在当地参保
