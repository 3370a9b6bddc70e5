# Periods of contribution, as the form about retirement asks for them.

## The rows

hint = One row for each period: where, from which month to which month, and how it was paid. If you are still paying, leave “To” empty. You can leave the place empty if you are not sure
place = Where you paid
from = From
to = To (leave empty if still paying)
kind = How it was paid
add = Add a period
period = Period { $number }
not_complete = Period { $number } is not complete: the year and month it began and how it was paid are needed
remove = Remove period { $number }

## What they come to

sum_all_paid = Added up: { $all } in total, all of it really paid
sum = Added up: { $all } in total, of which { $paid } really paid and { $deemed } deemed

## To look at again

overlap = Overlaps with period { $number } by { $shared }, which counts only once: please check
gap_of_a_month = Nothing was paid for { $gap }, just before this: please check whether a period is missing
gap = Nothing was paid from { $from } to { $to }, just before this: please check whether a period is missing
unemployment = While you are on unemployment benefit, the unemployment fund pays your medical insurance (社会保险法, article 48), so these months are counted as paid for now; please ask the local office how it counts them
unemployment_before = No rule was found that counts the benefit of { $from } to { $to } as paid, so it is left out for now: please ask the local office
resident = Resident insurance is a different insurance: its years count only where the local rules convert them

## Days told that contradict the rest

insured_after_paid = You entered { $insured } as the date you first enrolled in employee medical insurance, but you were already paying in { $paid }: the two don't agree, please check. If those months were made up later, ask the local office from which day they count
more_than_since_insured = You entered { $insured } as the date you first enrolled in employee medical insurance. Since then it can be { $most } at the most, but you have { $paid } really paid: the two don't agree, please check. If months were made up later, ask the local office from which day they count
employed_after_work = You entered { $employed } as the date of your first job, but a period with an employer begins in { $work }: the two don't agree, please check
employed_after_insured = You entered { $employed } as the date of your first job, which is later than the date you first enrolled in employee medical insurance ({ $insured }): please check. If you paid yourself before your first job, ignore this
