# The answer about a transfer, in one sentence or a few.

## Where there is nothing to count.
same_place = Both places are the same, so there is no insurance record to transfer.
retired = Once you receive the retiree medical benefit, the national transfer rules no longer cover you: usually nothing is transferred, and { $from } stays in charge. For the balance and for care elsewhere, call <key>{ $hotline }</key> and ask.
next_year = From resident to resident medical insurance, <key>a transfer is usually not done within the year</key>. First enrol in { $to }'s resident medical insurance for next year under its rules, then apply for the transfer.
not_yet = A transfer is not possible yet. First <key>{ $fixes }</key>.
then_apply_again = Once that is all done, apply again.
automatic_by_rule = Going by the rule found, once you are registered (参保登记) in { $to }, <key>the system transfers it automatically</key>, and usually no application is needed. Just check after a few days that the years and the balance are right.
automatic = Once you are registered (参保登记) in { $to }, <key>the system transfers it automatically</key>, and usually no application is needed. Just check after a few days that the years and the balance are right.
nothing_to_count = There are no dates to work out at the moment.
not_accepted = It was not accepted. See why, put that right and apply again.

## Handed in or not, but not accepted.
handed_in = It was handed in { $days } ago and is not accepted (受理) yet. No rule says how soon it must be accepted; the limits only start then.
clock_starts_with_acceptance = The clock only starts with acceptance (受理).
if_accepted_today = If it were accepted (受理) today, under the rules the insurance record would have to reach { $to } by <key>{ $in_due }</key>.

## Accepted, the record on its way.
day_of_acceptance_missing = It is accepted (已受理) and under way. Fill in the date of acceptance for exact dates; even if it were accepted only today, the insurance record should reach { $to } by <key>{ $in_due }</key>.
transfer_out = Under the rules, { $from } must finish the transfer-out by <key>{ $out_due }</key>, and the insurance record must reach { $to } by <key>{ $in_due }</key>.
form_sent = The transfer form (信息表) was sent on { $sent }. Under the rules the insurance record must reach { $to } by <key>{ $in_due }</key>.
transfer_out_was_due = The limit for { $from }'s transfer-out was { $out_due }, and under the rules the insurance record must reach { $to } by <key>{ $in_due }</key>.
transfer_in = Under the rules the insurance record must reach { $to } by <key>{ $in_due }</key>.
transfer_out_overdue = Under the rules { $from } should have finished the transfer-out by { $out_due }; it is overdue by <key>{ $days ->
    [one] { $days } day
   *[other] { $days } days
}</key>. Call and ask them to speed it up.
record_overdue = Under the rules the insurance record should have reached { $to } by <key>{ $in_due }</key>; it is overdue by <key>{ $days ->
    [one] { $days } day
   *[other] { $days } days
}</key>. If it is not finished, call and ask them to speed it up.

## The balance, said behind the record that is still on its way.
balance_by_guide = By the service guide, the balance must arrive by <key>{ $day }</key>.
balance_to_bank = { $from } is said to pay the balance into your own bank account, by about <key>{ $day }</key>.
balance_should_be_there = Going by what people say, the balance should have arrived by <key>{ $day }</key> too, but that is not a rule.
balance_mostly_by = The balance is said mostly to arrive by <key>{ $day }</key>, but that is not a rule.

## The record has arrived, the balance has not.
record_there_balance_beyond_notices = The insurance record has been transferred. Working out when the balance arrives would mean counting into a year without a holiday notice, so there is no estimate for now; if it has not arrived, call and ask.
record_there_no_account = The insurance record has been transferred. Resident medical insurance has no personal account (个人账户), so ask the place you left what happens to the old balance.
record_there_day_missing = The insurance record has been transferred. Fill in the date of acceptance to get an estimate of when the balance arrives.
record_there_balance_to_bank = The insurance record has been transferred. { $from } is said to pay the balance into your own bank account, but that is not a rule; it comes by about <key>{ $day }</key>.
record_there_balance_commonly = The insurance record has been transferred. No national rule sets a limit for the balance; going by what people say, it commonly arrives by <key>{ $day }</key>.
record_there_balance_slow = The insurance record has been transferred. The balance is taking longer than usual; slow cases are said to take until <key>{ $day }</key>. You can call and ask on what date it was sent out.
balance_late = <key>The balance is later even than the slow cases people mention: it is time to press for it.</key>
ask_which_bank_account = Ask the place you left on what date it was paid, and to which bank account.
ask_both_places = First ask the place you left on what date and in which batch it was sent out, then ask the new place whether it was matched to you.

## All done.
done = <key>Everything is done.</key>
check_years_and_balance = Check the years and the balance, and keep your papers.
check_years = Check the years, and keep your papers.
