# The question sheet for the counter: what the office is told and asked.

office = the medical insurance office of { $place }
foot = Worked out with Yibao (医保算得清) on { $day }. Not an official document and for reference only: what counts is what the counter tells you.

## A transfer: the situation

transfer_title = Questions about a transfer
transfer = Transfer of medical insurance from { $from } to { $to }.
accepted_on = Accepted on { $day }.
not_accepted_yet = Not accepted yet.
not_accepted = Applied for, but not accepted.
acceptance_unknown = I am not sure of the date of acceptance. Please look it up for me.

## It was not accepted

why_not_accepted = Why was it not accepted? What has to be put right?
where_to_apply_again = Once that is done, where do I apply again?

## It is still to be applied for

can_i_transfer = In my situation, can I transfer now? What is still missing?
arrears_first = Do arrears have to be paid first? Is the enrolment certificate needed?
when_moved = Once it is accepted, by what date will my insurance record have moved?
where_balance_goes = Does the balance go to the new account or to a bank card? About how long does it take?

## It is under way

is_out_done = Is the transfer-out in { $from } finished? On what date was the transfer form sent?
is_form_there = Has { $to } received the transfer form? On which side is it stuck?
how_many_months = How many months of contributions have been transferred?
when_balance_leaves = On what date is the balance sent out, and in which batch?

## The balance is on its way

when_balance_left = On what date did { $from } send the balance out? How much was it, and in which batch?
which_bank_account = To which bank account of mine was it paid?
is_balance_there = Has { $to } received it? Has it been matched to me?
how_many_days = How many more days will it take? Whom do I turn to if it hasn't arrived by then?

## It is done; and at the end, whatever it is

months_and_balance = How many months of contributions have been transferred? How much is the balance?
whom_to_call = Which number do I call to ask again? Please write down the acceptance number for me.

## Retirement: the situation

retirement_title = Questions about the retiree medical benefit
retirement = I plan to have my retiree medical benefit in { $place }. Statutory retirement: { $on }.
paid = Total so far: { $months }, deemed months included.
paid_unknown = Please look up my total months for me.

## Retirement: what is asked

years_required = How many years in total must I have paid by the time I retire? How many of those must be really paid, and how many paid locally?
months_in_system = How many months does your system show for me now? How many deemed months have been recognised?
years_elsewhere = Do years paid elsewhere count? Do they have to be transferred here first?
at_once_or_monthly = Can I make up what is missing in one payment? Can I go on paying monthly after I retire? What does each cost?
only_at_once = Is one payment the only way to make up what is missing, or can I go on paying monthly too? What does it cost?
only_monthly = Is going on paying monthly after I retire the only way to make up what is missing, or can I do it in one payment too? What is it a month?
any_way = Is there any way to make up what is missing?
care_meanwhile = While I make it up, are medical bills reimbursed, and at what rate?
when_to_come = On what date should I come to have it done? What should I bring?

## The personal account

account_title = Questions about the personal account
insured_in = My medical insurance is in { $place }.
insured_employed = Working, an employer pays.
insured_flexible = In flexible employment, paying myself.
insured_retired = Retired, with the retiree medical benefit.
monthly_credit = How much is credited to my personal account each month? On what base, and at what rate (or as what fixed amount)?
balance_now = How much is the balance now? Since which month has money been credited, and was any month missed?
family_use = Can my family use the balance? How do I link them?
next_base = When will the base next be adjusted? How can I look it up afterwards?
