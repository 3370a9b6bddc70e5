# Each way to make up what is missing for retirement: what it costs, keeps and loses.

## The ways

lump_sum = Lump-sum payment (一次性补缴)
monthly = Going on paying monthly after retirement (按月缴)
resident = Changing to resident medical insurance (居民医保)
nothing = Doing nothing at all

## What the points are about

about_law = What the law says
about_general = What is generally said
about_local_rule = What the local rule says
about_estimate = How that was estimated
about_rate = At what rate
about_freshness = How fresh the figures are
about_when = When to pay
about_also_short = Really paid or local months are short too
about_years_so_far = Your years so far
about_example = An illustration
about_waiting = Waiting period
about_less = How much less is reimbursed
about_good = Advantage
about_mind = Bear in mind

## Whether it is allowed

barred = Not allowed, by what was found
barred_yet_priced = <key>Not allowed, by what was found</key>; { $cost }
barred_by = The source that says no: <chinese>{ $title }</chinese>, { $known }. If in doubt, call <key>{ $hotline }</key> and ask
barred_by_dated = The source that says no: <chinese>{ $title }</chinese>, { $known }, { $date }. If in doubt, call <key>{ $hotline }</key> and ask
not_told = Whether the local office allows this was not found: call and ask first
depends_on = The local rule depends on { $asks }
depends_fill_in = It depends on { $asks }: fill that in above to see
rule_not_found = Not found. Please call <key>{ $hotline }</key> and ask
law_allows = The law lets you pay on to the required years (<chinese>{ $law }</chinese>, { $known }). How it is done locally: call <key>{ $hotline }</key> and ask
said = { $said } ({ $known })
said_until = { $said } ({ $known }, { $until })
stale = The figures used may have changed: { $until }

## Making up what is missing

make_up = { $months } to make up
make_up_at_most = at most { $most } to make up
make_up_estimated = <estimate>{ $months }</estimate> to make up
cost = { $make_up }: about <key>{ $amount }</key>
cost_by_yours = { $make_up }: about <key>{ $amount }</key> (by your figures)
cost_between = { $make_up }: <key>{ $amount }</key>
cost_between_by_yours = { $make_up }: <key>{ $amount }</key> (by your figures)
cost_estimated = { $make_up }: what it costs was not found; <estimate>{ $cost }</estimate>; ask the local office
cost_unknown = { $make_up }: <key>ask the local office what it costs</key>
rate = { $rate } ({ $known }); the base was not found
rate_said = Said to be { $rate } ({ $known }); the base was not found
when_not_found = The deadline, and whether the employer pays or you do, were not found. Ask before you apply for retirement
counts_by_paying = Each month you really pay there also adds to these
counts_by = A lump sum counts towards them too: <chinese>{ $title }</chinese>, { $known }
counts_not_by = A lump sum does not count towards them, so you stay short: <chinese>{ $title }</chinese>, { $known }
counts_ask = Whether a lump sum counts towards them was not found: make sure before you pay anything
lump_sum_good = Once it is made up, you pay no more for employee medical insurance and have the retiree medical benefit. In some places, cover for large medical bills (大额医疗) and long-term care insurance (长护险) are charged separately
lump_sum_good_if = If the local office allows it and it counts: you pay no more for employee medical insurance and have the retiree medical benefit. In some places, cover for large medical bills (大额医疗) and long-term care insurance (长护险) are charged separately
lump_sum_mind = You need all that money at once

## Going on paying monthly

pay_until = for another { $months }, the last in { $last }
pay_another = for another { $months }
pay_at_most = for at most another { $most }
pay_estimated = for another <estimate>{ $months }</estimate>
monthly_cost = <key>{ $amount }</key> a month, { $until }
monthly_cost_by_yours = <key>{ $amount }</key> a month, { $until } (by your figure)
monthly_cost_rising = <key>{ $amount }</key> a month, { $until } (in the first year; after that it rises by { $growth } a year)
monthly_cost_estimated = Paid { $until }; what a month costs was not found; <estimate>{ $cost }</estimate>; ask the local office
monthly_cost_unknown = Paid { $until }; <key>ask the local office for the monthly amount</key>
monthly_good = No large sum at once. When everything is paid, you have the retiree medical benefit and pay no more for employee medical insurance
monthly_good_if = No large sum at once. If the local office allows it: when everything is paid, you have the retiree medical benefit and pay no more for employee medical insurance
monthly_mind = Until then you have to pay every month, and each break puts it off. Also ask about any benefits the local rule does not mention
monthly_mind_unknown = How much is reimbursed until then, and whether money is credited to your personal account, was not found: please ask

## Changing to resident insurance

resident_cost = <key>{ $premium }</key> a year (your figure), every year
resident_cost_at_least = At least <key>{ $premium }</key> a year, every year; the local amount may be higher
resident_cost_unknown = To be paid every year; <key>ask the local office how much</key>
resident_good = It costs little for now, and you are still insured
resident_mind = Less is reimbursed: on the national average for 2025, employee medical insurance paid { $employee } of hospital costs within the rules (政策范围内), resident medical insurance { $resident }. And there is no personal account
resident_example = A retiree with employee medical insurance has medical costs of { $care } a year on average. If all of that were hospital costs covered by the catalogue, you would pay about ¥{ $more } a year more yourself with resident medical insurance. This is only an illustration: for people who need a lot of care the difference is larger
resident_waits = If you don't join in the yearly enrolment period (集中缴费期), or had a break and did not renew, you wait at least { $months } before anything is reimbursed, and { $more } more for each year missed. Paying for missed years can shorten it. Whether this also applies when you change from employee medical insurance was not found: please ask
resident_waits_unknown = Whether you have to wait when you change from employee medical insurance was not found: please ask

## Doing nothing

nothing_cost = It costs nothing, but <key>you have no medical insurance</key>
nothing_cost_perhaps_enough = If you have enough, you have the benefit as usual; <key>if not, you don't have the retiree medical benefit</key>
nothing_cost_lowered = It costs nothing, and <key>you still have the retiree medical benefit</key>; for each missing year the benefit is lowered by { $rate }
nothing_mind = Without medical insurance you pay for all treatment yourself
nothing_mind_perhaps_enough = Call first and find out whether you have enough. If not, and you do nothing, you pay for all treatment yourself
nothing_example = Nationwide, a retiree with employee medical insurance has medical costs of { $care } a year on average
lowered_by = Lowered for each missing year by { $rate }
reimbursement_falls = Reimbursement of hospital costs falls from { $full } to { $left }
reimbursement_falls_between = Reimbursement of hospital costs falls from { $full } to between { $low } and { $high } (the document does not say clearly how it is lowered, so please ask)

## In the table: whether it is open

open = open
open_hearsay = said to be open: ask first
open_not = said not to be allowed
open_ask = ask first

## In the table: what one has then

then_resident = resident insurance, which pays less
then_still_short = still short of months
then_lump_sum = the retiree benefit, nothing more to pay
then_lump_sum_if = if allowed, the retiree benefit
then_monthly = the retiree benefit once it is all paid
then_monthly_if = if allowed, the retiree benefit once it is paid
then_lowered = the retiree benefit, lowered
then_if_enough = the retiree benefit, if you have enough
then_nothing = no medical insurance
