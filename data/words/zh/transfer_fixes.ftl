# What stands in the way of a transfer: how things stand, what to do about it, and how.

## What to do, in a few words, as a part of a sentence.
# In the first sentence: only what, the rest is said where it is done.
stop_alone = 在{ $from }停保
# $who: the place that asks for it, or local_office
pay_arrears_alone = 把欠费补上（{ $who }要求）
local_office = 当地
# One behind the other.
and_then = { $first }，再{ $next }
stop = 在{ $from }停保（有单位的请原单位办，自己缴的自己办）
enrol = 在{ $to }参保
end_double = 把重复参保的那一份停掉
pay_arrears = 把欠费补上（{ $who }的要求，全国规定里没有这一条）
ask_about_arrears = 问一下欠费要不要先补（全国规定没要求，有的地方要求）
mend = 看清不予受理的原因，照着改好
make_sure_stopped = 确认{ $from }已经停保
make_sure_enrolled = 确认{ $to }已经参保
make_sure_not_double = 确认没有重复参保
# Behind another thing to make sure of.
also_stopped = 确认{ $from }已经停保
also_enrolled = 确认{ $to }已经参保
also_not_double = 确认没有重复参保
# Several of these: the last one behind the others.
and_last = { $others }、{ $last }

## How things stand.
not_stopped = { $from }还没停保
not_enrolled = { $to }还没参保
double = 还有一份重复参保
arrears = 还有欠费

## How it is done.
how_to_stop = 在{ $from }停保：有单位的请原单位办，自己缴的自己办。有的停保当月还不生效，办完打 { $call } 问一句“停保生效了没有”。
how_to_enrol = 在{ $to }参保：有单位的由新单位办，自己缴的自己办。有的地方要缴上第一个月才算，打 { $call } 问一句“我算参保了没有”。
# Between these two stands the rule, as its source has it.
how_to_end_double = 结束重复参保。
stop_the_other = 把不留的那一份停掉。
how_to_pay_arrears = 把欠费补上。这是{ $who }的条件，全国规定里没有；打 { $call } 问欠了哪几个月、怎么补。
how_to_ask_about_arrears = 有欠费：全国规定没有要求先补，有的地方要求。先打 { $call } 问“欠费会不会影响转出”，别急着交钱。
how_to_mend = 看清不予受理的原因，照着改好。看不到原因就打 { $call_to }（{ $to }）或 { $call_from }（{ $from }）问。
how_to_check_stopped = { $from }停保了没有：问原单位，或者打 { $call }。
how_to_check_enrolled = { $to }参上了没有：问新单位，或者打 { $call }。
how_to_check_double = 是不是还有另一份医保（比如老家的居民医保）：打 { $call } 问。
then_apply_again = 这几件都办好，再重新申请转移。
then_apply = 这几件都办好，再申请转移。
