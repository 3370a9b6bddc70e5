# The answer on what reaches a personal account each month.

## The sentence

no_account = You pay for a tier without a personal account: <key>nothing is credited each month</key>.
as_told = Going by the figure you were told, <key>{ $amount }</key> is credited to your personal account each month.
by_base = In { $month }, <key>{ $amount }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account ({ $rate } of ¥{ $base }).
by_lowest_base = In { $month }, <key>{ $amount }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account (below the lowest base, so { $rate } of the lowest base, ¥{ $base }).
by_highest_base = In { $month }, <key>{ $amount }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account (above the highest base, so { $rate } of the highest base, ¥{ $base }).
by_wage = If your employer { $past ->
    [yes] reported
   *[no] reports
} your wage as the base, about <key>{ $amount }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account in { $month } ({ $rate } of ¥{ $base }).
by_wage_at_lowest_base = If your employer { $past ->
    [yes] reported
   *[no] reports
} your wage as the base, about <key>{ $amount }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account in { $month } (below the lowest base, so { $rate } of the lowest base, ¥{ $base }).
by_wage_at_highest_base = If your employer { $past ->
    [yes] reported
   *[no] reports
} your wage as the base, about <key>{ $amount }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account in { $month } (above the highest base, so { $rate } of the highest base, ¥{ $base }).
as_retiree = As a retiree in { $place }, you { $past ->
    [yes] should have had
   *[no] should have
} <key>{ $amount }</key> credited to your personal account in { $month }.

## The sentence, where the amount lies between two

between_by_account = In { $month }, <key>{ $amounts }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account, depending on whether your tier comes with one.
between_by_tier = In { $month }, <key>{ $amounts }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account, depending on which tier you pay for.
between_by_rule = In { $month }, <key>{ $amounts }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account, depending on { $turns_on }.
between_as_found = In { $month }, <key>{ $amounts }</key> { $past ->
    [yes] should have been credited
   *[no] should be credited
} to your personal account; only the lowest and highest amounts were found.

## Behind the sentence

check_by_phone = ({ $known } If it doesn't match what you see, please call <key>{ $hotline }</key> to check.)
same = The { $seen } you see <key>matches</key>.
same_by_own_base = The { $seen } you see <key>matches the base you entered</key>. The lowest or highest base found may not be the one used for medical insurance.
less = The { $seen } you see is <key>{ $by } less</key>. That need not be a mistake: check first.
more = The { $seen } you see is <key>{ $by } more</key>. That need not be a mistake: check first.

## Nothing found

retirees_not_found = How much retirees are credited each month is set by { $place } itself, and was not found.
with_account_not_found = With a personal account, how much is credited each month is set by { $place } itself, and was not found.
tier_not_found = If you pay yourself, <key>money is credited each month only in a tier with a personal account</key>. How much { $place } credits was not found.
tier_not_found_call = If you pay yourself, <key>money is credited each month only in a tier with a personal account</key>. How much { $place } credits was not found. Please call <key>{ $hotline }</key> and ask about your tier.
call_for_figure = Please call <key>{ $hotline }</key> and ask. Enter the figure they tell you to see the whole year.

## An estimate instead

estimated = <estimate>{ $estimate }</estimate> ({ $from }).
no_answer_call_for_figure = This is not an answer: please call <key>{ $hotline }</key> and ask. Enter the figure they tell you to see the whole year.
no_answer_call_about_tier = This is not an answer: please call <key>{ $hotline }</key> and ask about your tier.
estimated_call = <estimate>{ $estimate }</estimate>; please call { $hotline } and ask
nothing_or = nothing, or { $amounts } a month
about_monthly = about { $amount } a month
monthly = { $amounts } a month
from_sources = sources say { $amounts }; none is reliable enough
from_places = drawn from { $places }, which credit { $amounts }
holds_all_places = every place found is within this range
holds_all_places_mostly = every place found is within this range, most of them at { $amounts }
account_by_your_base = with a personal account, the places found credit { $rate } of your base of { $base }
account_by_all_bases = with a personal account, the places found credit { $rate } of the base, { $base } from the lowest to the highest
tier_by_your_base = nothing in a tier without a personal account; with one, the places found credit { $rate } of your base of { $base }
tier_by_all_bases = nothing in a tier without a personal account; with one, the places found credit { $rate } of the base, { $base } from the lowest to the highest

## How sure it is

sure_as_told = by the figure you were told
sure_of_bounds = something is not filled in, or only the lowest and highest amounts were found
sure_by_official_text = how it is worked out was read in an official text
sure_by_rule_found = by the rule found, which is still to be checked
sure_of_estimate = the local figure was not found: estimated from elsewhere
sure_of_nothing = the local figure was not found: call and ask

## What must be known first

amounts_of_month = The figures you filled in are as of <key>{ $day }</key>, so this is the answer for { $month }. For this month's answer, look up what was credited this month and change the amount.
amounts_of_day_with_base = The figures you filled in are as of <key>{ $day }</key>. The contribution base is set anew each year: change it if it has been since.
amounts_of_day = The figures you filled in are as of <key>{ $day }</key>: change what has changed since.
wage_is_not_base = Your wage is not your contribution base. The employer reports the base, which is usually your average monthly wage of the year before. Your payment records (缴费记录) show it (缴费基数): enter it for an exact answer.
below_lowest_base = The base you entered is below the lowest base { $entered ->
    [yes] you entered
   *[no] found
}. Either it is your wage, or the lowest base { $entered ->
    [yes] you entered
   *[no] found
} is not the one used for medical insurance: please check your payment records (缴费记录).
above_highest_base = The base you entered is above the highest base { $entered ->
    [yes] you entered
   *[no] found
}. Either it is your wage, or the highest base { $entered ->
    [yes] you entered
   *[no] found
} is not the one used for medical insurance: please check your payment records (缴费记录).
bounds_not_found = For { $place }, the lowest and highest base were not found for this month, so no adjustment was made. With a very low or very high wage the result may differ.
lowest_not_found = For { $place }, the lowest base was not found for this month, so no adjustment was made. With a very low or very high wage the result may differ.
highest_not_found = For { $place }, the highest base was not found for this month, so no adjustment was made. With a very low or very high wage the result may differ.
lowest_contradicts = The lowest base you entered, ¥{ $entered }, is above the highest base found, ¥{ $found }: both can't be right. What you entered is used here, the highest base found is not. Please call <key>{ $hotline }</key> to check.
highest_contradicts = The highest base you entered, ¥{ $entered }, is below the lowest base found, ¥{ $found }: both can't be right. What you entered is used here, the lowest base found is not. Please call <key>{ $hotline }</key> to check.
bounds_undated = The sources give no starting date for the lowest and highest base found. Others may have been used in { $month }: please call to check.
depends_on = In { $place } it also depends on { $turns_on }: fill that in to get an answer.
if_as_common = For reference only: with a personal account, many places also credit { $rate } of the base, which would be <key>{ $amount }</key> a month. This is not a national rule.

## What to do

now = Now
next_month = Next month
look_at_credit = <key>Look at the amount credited (划入) for { $month }</key>, not at the balance (余额): look up your personal account (个人账户) in the national medical insurance app (国家医保服务平台)
ask_employer = <key>Ask your employer</key>: <chinese>“给我报的医保缴费基数是多少”</chinese> (What contribution base do you report for me?)
look_again_retired = Look again: this month may not have been credited yet
look_again = Look again: this month's contribution may not have arrived yet
call_to_be_sure = No need to worry. To be sure, call <key>{ $hotline }</key> ({ $place }) and ask: { $question }
call_if_no_match = If it doesn't match, call <key>{ $hotline }</key> ({ $place }) and ask: { $question }
nothing_to_do = Nothing to do. Check again after a change of employer or of base

## The picture of the year

year_title = Credited each month in { $year }
months = Months
question_marks = For months with a question mark, the lowest and highest base of that time were not found, so the credit can't be worked out.
dashes = For months drawn with dashes, the lowest and highest base are not those of the month you asked about, and your own base may have been different too.
same_base = Worked out as if your base stayed the same all year. The month in which bases change differs from place to place: after the change, work it out again.
months_through = { $first } to { $last }
not_worked_out = can't be worked out
bounds_then_not_found = the lowest and highest base of that time were not found
estimated_with_same_base = estimated with the same base

## The figures

credited_monthly = Credited each month
credited_in_year = Credited in { $year }
total_of_months = { $total } in { $months } { $months ->
    [one] month
   *[other] months
}
as_if_same_base = as if the base stayed the same all year
other_months_not_counted = the lowest and highest base of the other months were not found, so those are not counted
contribution_base = Contribution base (缴费基数)
below_so_lowest = The ¥{ $entered } you entered is below the lowest base, so the lowest base is used
above_so_highest = The ¥{ $entered } you entered is above the highest base, so the highest base is used
estimated_from_wage = Estimated from the wage you entered
lowest_base = Lowest base (下限)
highest_base = Highest base (上限)
not_found = not found
not_used = not used: the { $found } found contradicts what you entered
your_figure = your figure
since = From { $day }.
you_see = What you see
possibly_because = Possibly because
or_because = Or because

## Why what one sees may differ

not_credited_yet = this month has not been credited yet: look again next month
not_arrived_yet = this month's contribution has not arrived yet, and is credited only once it has: look again next month
not_paid = nothing was paid for that month: no credit is made for months in which the employer is in arrears or you have a gap
other_base_reported = your employer reported a base that differs from your wage
new_base_year = the base has changed: it is usually set anew each year
other_bounds = the lowest and highest base found are not those used for medical insurance
other_tier = you pay for another tier: some come without a personal account or credit less
balance_seen = what you see is the balance, not the amount credited
several_months = several months were credited at once
local_extra = extra money was credited locally
other_group = in some places the fixed amount for retirees depends on age or status

## The rules for this money

document_known = { $document } ({ $known })

## What would change the amount

by_other_document = With the figure for “{ $what }” in <chinese>{ $title }</chinese>, <key>{ $amount }</key> is credited each month.
changes_from = From { $day } “{ $what }” changes, and <key>{ $amount }</key> is credited each month.
by_base_as_entered = If the local office simply takes the base you entered, whatever the lowest and highest base, <key>{ $amount }</key> is credited each month.
at_lowest_base = With the lowest base, <key>{ $amount }</key> is credited each month.
at_highest_base = Even with the highest base, only <key>{ $amount }</key> is credited each month.
each_hundred = Each ¥100 more in the base adds <key>{ $amount }</key> a month.
