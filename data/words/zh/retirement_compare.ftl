# Several answers about retirement side by side: for other places, or for both worker groups.

## Both groups, where it is not known which one it is

unclear_group = 不清楚是哪一种，两种都算给您看。
# $group: one of the groups below · $answer: the answer for it, in whole sentences
answer_of_group = { $group }：{ $answer }
man = 原来 60 岁退休的
woman_55 = 按原来 55 岁退休
woman_50 = 按原来 50 岁退休
both_given = 两种情况都列出来了
# $figures: the heading of the figures
figures_are_for_50 = 下面的“{ $figures }”是按原来 50 岁退休算的；按 55 岁的看两种对照。
# What to say stays Chinese; another language adds what it means.
ask_employer = 问单位（自己缴的问当地）：我是按原来 50 岁还是 55 岁这一种退休

## The table

places = 几个地方比一比
groups = 两种人员类别比一比
column_statutory = 法定退休
column_required = 要求
column_keep = 一直缴到退休
column_stop = 现在停缴
place_and_group = { $place }，{ $group }
# $test: which kind of months · $figure: how many, or that it was not found
required = { $test } <key>{ $figure }</key>
required_unknown = 没查到
at_least_short = 至少差 <key>{ $least }</key>（{ $test }），累计要求没查到
nothing_found = 没查到要求，打电话问
outcome_of = <key>{ $outcome }</key>（{ $test }）
outcome_of_either = <key>{ $outcome }</key>（{ $test }或{ $other }）
# $outcome: enough, or how much is missing
outcome_but_unknown = { $outcome }，但{ $test }没查到

## Beneath it

what_moves_along = 医保转过去以后，累计年限跟着您走，合在一起算；在一个地方缴的“本地年限”不跟着走，到了新地方要从头攒。外地缴的算不算“实际缴费”，有的地方另有规定，先问转入地。
keeping_assumes = “缴到退休”是假设从现在起就转到那个地方、每个月都在那里缴。能不能转、哪里给办退休，先问转入地。
