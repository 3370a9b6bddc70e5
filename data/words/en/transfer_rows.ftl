# The dates and figures of a transfer, and what must be known before relying on them.

## To be known first.
look_up_again = The progress and your answers are as of <key>{ $day }</key> and may have changed since. Look the transfer up again, and change what is no longer so.
corps = The production and construction corps (兵团) runs insurance pools of its own, so between it and the region this is no ordinary transfer within a province. No special rule was found, so the national rules are used here. Please call { $call_from } ({ $from }) and { $call_to } ({ $to }) and ask how it is done.
automatic_rests_on = Source for the automatic transfer: <chinese>{ $title }</chinese> ({ $confidence }).
accepted_all_the_same = It is accepted (受理), but you say that { $states }. Call <key>{ $call }</key> ({ $to }) and ask, so that it is not sent back halfway.
reminders_beyond_notices = The holiday notice for { $year } is not published yet (or not recorded here), so reminders that would have to be counted into that year are left out: please look again then.
instant = One source says that transfers within this province are finished as soon as you apply, so it usually does not take this long; the dates below are the last days under the national rules.
may_shift = The days counted run into a year whose holiday notice is not published yet (or not recorded here). For now they are worked out from the statutory holidays and may shift by a few days once it is published.
year_end = A transfer accepted in December or January runs into the year-end closing of accounts, and the balance is said to arrive even later (third party).

## The record: labels, and the notes on them.
handed_in = Handed in (提交)
reply_heard = no rule says how soon it must be accepted; { $from } is said to reply by { $day }
no_limit_for_acceptance = no rule says how soon it must be accepted; the limits only start then
if_accepted_today = If accepted (受理) today
accepted = Accepted (受理)
that_day_not_counted = that day itself is not counted; counting starts on the next working day
transfer_out_by = Transfer-out finished by
provisional = for now worked out from the statutory holidays alone
form_sent = Transfer form (信息表) sent
counts_from_this_day = the transfer-in counts from this day, itself not counted
record_by = Insurance record arrives by
years_heard = Years said to take until
years_longer_than_limit = for this kind of move the years are said to take this long, longer than the rules allow; what the rules say is the limit
used_so_far = Used so far
range_without_notice = a range, because a year's holiday notice is not published yet (or not recorded here)

## The balance.
balance = Balance
no_balance = no balance to move
balance_stays = does not move; it stays in the old account and can still be used in other cities of the province
balance_beyond_notices = would have to be counted into a year without a holiday notice, so there is no estimate for now
balance_needs_day = can be estimated once the date of acceptance is filled in
balance_unknown = resident medical insurance has no personal account, and what happens to the old balance was not found; please ask the place you left
balance_by_guide = Balance by the guide, at the latest
guide_of_both = both places follow the same official service guide, which sets a limit for the balance too; there is no national one
balance_commonly = Balance commonly arrives
from_day_to_day = <key>{ $from } — { $until }</key>
summed_up = no national rule sets a limit; this sums up what is commonly said online and is not a rule
slow_until = Slow cases take until
slow_is_hearsay = only what people say of slow cases, not a rule either
to_bank_around = Paid to the bank account around
to_bank_is_hearsay = the place is said to pay the balance into your own bank account instead of moving it; please call to make sure
