# Words around an answer.

## How sure it is, in a word

worked_out = Worked out
range = A range
only_estimated = An estimate
not_known = Not known
more_to_know = { $count } { $count ->
    [one] more thing
   *[other] more things
} to know before you rely on it

## What was not filled in and the answer turns on

told_a_figure = Been given a figure? Enter it under “Local requirement”
enter_accepted = Enter the date of acceptance (受理) for exact dates
fill_in = Fill that in for an answer

## Before a number to call

if_in_doubt = If in doubt, call
call = Call

## What is opened

whom_to_call = Whom to call, and where to look
where_to_look = Where to look it up and get it done
day_by_day = Day by day
legend = What the picture shows, and days off
month_by_month = Month by month
another_month = Retiring in another month
by_age = What each comes to over the years
details = Details
rules_for_money = The rules for this money

## The table of ways out

way = Way
what_it_costs = What it costs
what_you_have_then = What you have then
is_it_open = Is it open

## What one can do with the answer

save_or_share = Save or share
save = Save
share = Share or copy
remind = Remind me
more = More
kept = Saved, on this device only; nothing is uploaded.{ " " }
kept_before = This one is saved already.{ " " }
not_read = Not saved: what is on this device already can't be read, and was left alone.{ " " }
reminded = The reminders were handed to the browser: open them from “Downloads” and they go into your calendar. The link in them holds what you filled in.
