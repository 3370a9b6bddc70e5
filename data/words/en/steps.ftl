# How an answer was derived: one sentence a step.

## Read, or told.
read = { $name }: { $result }
your_figure = { $name }: you entered { $result }
one_of = { $name }: it depends; it may be { $values }, so { $result }
or = { $one } or { $other }
if_it_applies = { $name }: depends on whether it applies to you, so { $result }
none_reliable = { $name }: none can be relied on; sources say { $said }, so { $result }

## Days and months.
working_days_after = { $name }: { $day } itself not counted, { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} on → { $result }
months_after = { $name }: { $day } plus { $months } → { $result }
delay = { $name }: born { $born }; for those born in { $first } or later, 1 month of delay for each { $step } months of birth, { $cap } at the most → { $result }
months_through = { $name }: after { $after } up to and including { $through }, each month counts as 1 → { $result }
month_after = { $name }: after { $after }, paying { $months } more → { $result }
distinct_months = { $name }: you entered { $periods }; months that overlap count once → { $result }
period = { $from } to { $to }
between = { $name }: at least { $sure }, at most { $possible } → { $result }
converted = { $name }: { $parts } → { $result }
converted_part = of { $months }, every { $unit } gives { $gives }
converted_most = at most { $most }
sum = { $name }: { $parts } = { $result }
plus = { $first } + { $next }
less = { $name }: { $from } − { $by } → { $result }
short_of = { $name }: { $required } required, { $have } so far, short by { $result }
largest = { $name }: the largest of { $parts } → { $result }

## Money.
cost_of_month = { $name }: ¥{ $base } × { $rate } = { $result }
cost = { $name }: { $months ->
    [one] { $months } month
   *[other] { $months } months
} × ¥{ $base } × { $rate } = { $result }
paid = { $name }: { $plan }; in { $months ->
    [one] { $months } month
   *[other] { $months } months
} altogether { $result }
overtakes = { $name }: { $plan }, against { $other }: the month of paying from which the first comes to more → { $result }
most_yearly = { $name }: paid once every 12 months, in { $months ->
    [one] { $months } month
   *[other] { $months } months
} no more than ¥{ $limit } altogether: at most { $result } a year
most_yearly_rising = { $name }: paid once every 12 months (rising by { $growth } after each 12 months), in { $months ->
    [one] { $months } month
   *[other] { $months } months
} no more than ¥{ $limit } altogether: at most { $result } a year
lowered_by_points = { $name }: in percentage points: { $full } less { $years } times { $per_year } = { $result }
lowered_in_proportion = { $name }: as a proportion: { $full } less { $years } times { $per_year } of itself = { $result }
at_difference = { $name }: ¥{ $amount } × ({ $higher } − { $lower }) = { $result }
around = { $name }: from the lowest to the highest of { $parts } → { $result }
part_of = { $name }: { $share } of { $amount } → { $result }
cost_of_month_between = { $name }: { $base } × { $rate } = { $result }
cost_between = { $name }: { $months ->
    [one] { $months } month
   *[other] { $months } months
} × { $base } × { $rate } = { $result }
cost_of_months_between = { $name }: { $least } to { $most } months × { $base } × { $rate } = { $result }
account_or_none = { $name }: nothing without a personal account; with one, { $rate } of { $base } → { $result }
sum_of_months = { $months ->
    [one] { $months } month
   *[other] { $months } months
} × ¥{ $amount }

## An amount brought between two bounds.
bounded = { $name }: you entered ¥{ $amount }, not below ¥{ $floor }, not above ¥{ $ceiling } → { $result }
bounded_below = { $name }: you entered ¥{ $amount }, not below ¥{ $floor }; the highest base is not known → { $result }
bounded_above = { $name }: you entered ¥{ $amount }, not above ¥{ $ceiling }; the lowest base is not known → { $result }
bounds_not_found = { $name }: you entered ¥{ $amount }, lowest and highest base were not found, so what you entered is taken for now → { $result }

## From which places an estimate is drawn, and how.
comparable = { $name }: { $places }: lowest { $lowest }, highest { $highest } → { $result }
comparable_widened = { $name }: { $places }: lowest { $lowest }, highest { $highest }, widened to { $low } to { $high } → { $result }
comparable_and_own = { $name }: { $places }: lowest { $lowest }, highest { $highest }; for this place, sources say { $said } → { $result }
comparable_widened_and_own = { $name }: { $places }: lowest { $lowest }, highest { $highest }, widened to { $low } to { $high }; for this place, sources say { $said } → { $result }

## How something is paid: one of these, or a list of several.
paid_once = ¥{ $amount } once
paid_monthly = ¥{ $amount } a month for { $months ->
    [one] { $months } month
   *[other] { $months } months
}
paid_yearly = ¥{ $amount } every 12 months
paid_rising = rising by { $growth } after each 12 months, rounded to the fen
nothing_to_pay = nothing to pay

## Figures: what is found, or something it is found from.
provisional = { $day } (for now worked out from the statutory holidays)
between_months = between { $from } and { $to }
amount = ¥{ $amount }
amount_between = ¥{ $low } to ¥{ $high }
rate_between = { $low } to { $high }
