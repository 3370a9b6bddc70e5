# Months told of an earlier day: whether contributions went on since, and what was made of those months.

## Asking

# $day: the day that the months are of
asked = 这些月数是{ $day }的，那天以后一直在缴吗？
paid_on = 一直在缴
stopped = 没再缴
not_sure = 说不准
as_of_today = 月数都改成今天的了
# Where neither answer is right.
or_today = 缴过几个月又停了的，或者查到了新的：把月数都改成今天的，再点下面这个
# $months: which months · $count: how many
asked_about = 问的是{ $months }，{ $count }
# $answer: what was answered before · $rest: the months that came after that
asked_about_again = 问的是{ $months }，{ $count }。{ $day }答过“{ $answer }”，{ $rest }还没答，请从头再答一次
from_to = { $first }到{ $last }

## What was made of them

# $count: how many months · $months: which months
paid_counted = 之后缴的{ $count }（{ $months }）算上了
nothing_added = 之后没再缴，没有往上加
not_said = { $months }这{ $count }缴没缴没有说，按都没缴和都缴了两头算
both = { $told }；{ $open }
# $day: the day that the months are of · $counted: what was made of those since
to_answer = 填的月数是 <key>{ $day }</key> 的：{ $counted }。在表里答一下“那天以后一直在缴吗”，就算得准了。
