# What to mend in a form. $name is what the field asks for, in short.

missing = Please fill in: { $name }
unknown_place = { $name }: please choose from the list; for a county or district that is not in it, enter the city or prefecture it belongs to: for Kunshan, Suzhou
not_a_choice = { $name }: please choose one of the options given
same_place = This place has been chosen already; please choose another

## Dates and months

incomplete_date = { $name }: please fill in the boxes left empty
no_such_date = { $name }: there is no such date; please check it, for example year 2026, month 3, day 6
in_the_future = { $name }: this can't be later than today ({ $today })
too_early = { $name }: this can't be before { $first }
too_old = { $name }: that would make you { $years } this year; please check the year
too_young = { $name }: that would make you only { $years }; please check the year
out_of_order = { $name }: this can only be between { $earliest } and { $latest }
month_in_the_future = { $name }: this can't be later than this month ({ $now })
month_too_early = { $name }: that is too early; you only turned 16 in { $first }. Please check the year
ends_before_it_begins = { $name }: it ends before it begins; please check
too_many_periods = At most { $most } periods; please merge those that follow on from each other
contradicts = { $name }: you chose “not accepted yet”, but a date of acceptance or of the transfer form is filled in as well; please change one of them

## Amounts and counts

not_an_amount = { $name }: please enter an amount in digits, for example 8000 or 160.50
too_much = { $name }: that is too much; the most is ¥{ $most }. Please check
below_lowest_base = { $name }: this can't be below the lowest base (¥{ $floor }); please check both
not_a_number = { $name }: please use whole numbers, for example 25 years 3 months
not_between = { $name }: please enter a number from { $low } to { $high }

## Months paid

more_than_working_life = { $name }: that is too much; from the age of 16 until now there are { $most } at the most
more_than_any_rule = { $name }: that is too much; at most { $most } can be entered. Did you put months into the box for years?
more_than_total = { $name }: this can't be more than the total of { $total }
more_than_really_paid = { $name }: this can't be more than the { $actual } really paid
more_than_deemed = { $name }: this can't be more than the { $deemed } of deemed months
does_not_add_up = Months really paid and deemed months together come to { $sum }, which does not agree with the total of { $total }
worker_first = { $name }: please find out your worker group first

## The day chosen for retiring

no_choice_of_day = In your situation the retirement date can't be chosen; it is { $earliest }
too_early_to_retire_told_now = { $name }: that is too early. It can be at most 3 years earlier, not before the old retirement age, and you must tell your employer in writing { $ahead } ahead. If you tell them now, it can be { $first } at the earliest
too_early_to_retire_and_too_late_to_tell = { $name }: that is too early. It can be at most 3 years earlier, not before the old retirement age ({ $earliest }), and you must tell your employer in writing { $ahead } ahead. If you tell them only now, it is too late to retire early
too_early_to_retire = { $name }: that is too early. It can be at most 3 years earlier, and not before the old retirement age: { $earliest } at the earliest
too_late_to_retire = { $name }: that is too late. It can be at most 3 years later: { $latest } at the latest
pension_short = To retire early you must first have paid { $needed } of pension insurance; by that day you have only { $have }. Please choose a later date
