# The picture of a transfer: two tracks on one axis of days, and the table of what is numbered in it.

title = Where things stand, day by day
title_if_accepted_today = If it were accepted today, the days would run like this
## The heads of the table.
number = No.
day = Date
what_it_is = What it is

## The record: a track, its marks and its stretches.
record = Record
if_accepted_today = if accepted (受理) today
accepted = accepted (受理)
form_sent = transfer form (信息表) sent
transfer_out_by = { $from } must have finished the transfer-out
record_by = the insurance record must have reached { $to }
years_heard = the years are said to take until then (the rules don't allow this long)
works_on_transfer_out = { $from } works on the transfer-out
works_on_transfer_in = { $to } works on the transfer-in
somewhere_here = somewhere in these days
slow_cases = slow cases people mention
past_the_limit = past the limit

## The balance: a track, its marks and its stretches.
balance = Balance
common_from = the balance commonly arrives from this day on
common_until = by this day the balance has commonly arrived
balance_by_guide = the balance must have arrived, by the service guide
to_bank_by = said to be paid to the bank account by then
slow_until = slow cases are said to take until then
common = balance commonly arrives (not a rule)

## Today.
today = today
today_working_day = today, working day { $day } after acceptance
today_between = today, working day { $least } to { $most } after acceptance

## The months on the axis, a day within it.
month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}
day_of_month = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
}

## Beneath the picture.
grey_days = Grey days are weekends and holidays, which are not working days.
holidays = { $holidays }.
holiday = { $name }: off on { $day }
holiday_days = { $name }: off from { $first } to { $last }
and_holiday = { $first }; { $next }
worked_weekends = Weekend days worked in exchange for a holiday, which count as working days: { $days } (marked “W” in the picture).
no_notice = The holiday notice for { $year } is not recorded here: of that year the picture shows the weekends alone.
provisional = The holiday notice for { $year } is not published yet (or not recorded here): the picture shows the statutory holidays alone, and for now dates are worked out from those.
