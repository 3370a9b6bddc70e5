# What stands in the way of a transfer: how things stand, what to do about it, and how.

## What to do, in a few words, as a part of a sentence.
stop_alone = stop the insurance (停保) in { $from }
pay_arrears_alone = pay the arrears (欠费), as { $who } asks
local_office = the local office
and_then = { $first }, then { $next }
stop = stop the insurance (停保) in { $from } (your former employer does it; if you paid yourself, you do)
enrol = enrol (参保) in { $to }
end_double = stop the duplicate insurance (重复参保)
pay_arrears = pay the arrears (欠费; { $who } asks for this, the national rules don't)
ask_about_arrears = ask whether the arrears (欠费) must be paid first (the national rules don't ask for it, some places do)
mend = see why it was not accepted (不予受理) and put that right
make_sure_stopped = make sure that the insurance in { $from } is stopped (停保)
make_sure_enrolled = make sure that you are enrolled (参保) in { $to }
make_sure_not_double = make sure that you are not insured twice (重复参保)
also_stopped = that the insurance in { $from } is stopped (停保)
also_enrolled = that you are enrolled (参保) in { $to }
also_not_double = that you are not insured twice (重复参保)
and_last = { $others } and { $last }

## How things stand.
not_stopped = the insurance in { $from } is not stopped (停保)
not_enrolled = you are not enrolled (参保) in { $to }
double = you are insured twice (重复参保)
arrears = contributions are in arrears (欠费)

## How it is done.
how_to_stop = Stop the insurance (停保) in { $from }: your former employer does it; if you paid yourself, you do. In some places it does not take effect in the same month, so afterwards call { $call } and ask: has it taken effect (停保生效了没有)?
how_to_enrol = Enrol (参保) in { $to }: your new employer does it; if you pay yourself, you do. In some places it only counts once the first month is paid, so call { $call } and ask: am I enrolled (我算参保了没有)?
how_to_end_double = End being insured twice (重复参保).
stop_the_other = Stop the one you don't keep.
how_to_pay_arrears = Pay the arrears (欠费). This is a condition of { $who }, not of the national rules; call { $call } and ask which months are missing and how to pay them.
how_to_ask_about_arrears = Arrears (欠费): the national rules don't ask you to pay them first, some places do. Call { $call } first and ask whether they hold up the transfer-out (欠费会不会影响转出); don't hurry to pay.
how_to_mend = See why it was not accepted (不予受理) and put that right. If you can't see the reason, call { $call_to } ({ $to }) or { $call_from } ({ $from }) and ask.
how_to_check_stopped = Is the insurance in { $from } stopped (停保)? Ask your former employer, or call { $call }.
how_to_check_enrolled = Are you enrolled (参保) in { $to }? Ask your new employer, or call { $call }.
how_to_check_double = Are you insured elsewhere too (for example resident insurance back home)? Call { $call } and ask.
then_apply_again = Once all of these are settled, apply for the transfer again.
then_apply = Once all of these are settled, apply for the transfer.
