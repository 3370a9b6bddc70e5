# The names of what the steps of a derivation find, before what was found.

## The transfer

transfer_out_limit = Limit for the transfer-out
transfer_in_limit = Limit for the transfer-in
transfer_out_due = Transfer-out, at the latest
relation_due = Transfer-in, at the latest (both limits added up)
money_common_from = Balance commonly arrives from
money_common_to = Balance has commonly arrived by
money_slow_until = Balance, slow cases people mention
money_payout_due = Paid to a bank account (counted from the last day for the transfer-out)
money_due = Balance, at the latest (by both places' service guides)
relation_slow_until = The years are said to take until
acceptance_reply = The reply on acceptance is said to come by
transfer_case = The rule for this kind of transfer
double_rule = The rule on being insured twice
cover_gap = The gap in between
cover_gap_limit = Gap that can be paid back without waiting
waiting_period = After a longer gap, the waiting period at the most
transfer_mode = How the transfer is done
money_mode = Balance

## The day of retirement

old_age = Retirement age before the reform
delay_from_birth_month = Month of birth with which the delay begins
delay_step = Months of birth per month of delay
delay_cap = Longest delay
delay = Delay
statutory_age = Statutory retirement age
statutory_date = Statutory retirement date
earliest_date = Earliest possible
early_notice = Retiring early: written notice to the employer
early_if_told_today = If the employer is told today, that time is over on
latest_date = Latest possible
late_agreement = Retiring later: written agreement with the employer, before the statutory date by
pension_months = Months required for a pension (a separate matter, not counted with medical insurance)

## Months paid, and what counts

months_to_retirement = Still to be paid until retirement
military_counts_as = Military service counts there as
actual_with_military = Months really paid (with military service)
months_since = Paid since the date of the months
months_untold = Months since then that may or may not have been paid, at most
total_today = Up to today: total
actual_today = Up to today: really paid
local_today = Up to today: paid locally
elsewhere_counts_as = Months paid elsewhere count there as
actual_there = Months really paid as counted there
deemed_cutoff = There, deemed months count until
resident_converted = Resident insurance, converted into months of employee insurance
total_with_resident = Total months (with converted resident insurance)

## Retiring early on a ground

hazardous_age = Retirement age in hazardous work
hazardous_delay = Delay in hazardous work
hazardous_date = Retirement age in hazardous work with the delay
early_lowers_total = For early retirement on such a ground, the total required is

## Months required, and months missing

recognised_total = Required together in two places that recognise each other
required_otherwise = Who needs a different number of months
required_total = Required: total months
required_actual = Required: months really paid
required_local = Required: months really paid locally
total_if_keep = Paying until retirement: total
actual_if_keep = Paying until retirement: really paid
local_if_keep = Paying until retirement: locally
short_total_if_stop = Short, stopping now: total
short_actual_if_stop = Short, stopping now: really paid
short_local_if_stop = Short, stopping now: locally
short_total_if_keep = Short, paying until retirement: total
short_actual_if_keep = Short, paying until retirement: really paid
short_local_if_keep = Short, paying until retirement: locally
total_met = Paying on, the total is reached in
actual_met = Paying on, months really paid are reached in
local_met = Paying on, months paid locally are reached in
local_scope = “Local” means
periods_total = The periods together: total
periods_actual = The periods together: really paid
periods_local = The periods together: really paid locally
periods_perhaps_local = The periods together: really paid locally, if those without a place are local too
gap_if_stop = Stopping now, short altogether
gap_if_keep = Paying until retirement, short altogether

## Estimates

estimated_total = Total months required, estimated
estimated_actual = Months really paid required, estimated
estimated_local = Local months required, estimated
estimated_short_if_stop = Stopping now, estimated to be short by
estimated_short_if_keep = Paying until retirement, estimated to be short by
estimated_gap_if_stop = Stopping now, estimated gap
estimated_gap_if_keep = Paying until retirement, estimated gap
estimate_average = Average wage used for the estimate
estimate_part = One month made up, as part of the average wage
estimated_base = Base for making up, estimated
estimated_rate = Rate for making up, estimated
estimated_lump_sum = Lump sum, estimated
estimated_month = One month of paying on, estimated
estimated_credit = Credited each month, estimated

## What to do if months are missing, and what it costs

lump_sum_rule = The rule on the lump-sum payment
pay_monthly_rule = The rule on paying monthly after retirement
lump_sum_base = Base of the lump-sum payment
lump_sum_rate = Rate of the lump-sum payment
lump_sum_cost = Cost of the lump-sum payment
monthly_cost = Paying monthly: cost of a month
growth = Rise in each later year
lump_sum_total = Lump-sum payment, in all
monthly_total = Paying monthly, in all
resident_total = Resident medical insurance, in all
monthly_overtakes_lump_sum = Paying monthly costs more than the lump sum
resident_overtakes_lump_sum = Resident medical insurance costs more than the lump sum
resident_overtakes_monthly = Resident medical insurance costs more than paying monthly
resident_cheapest_up_to = Yearly premium up to which resident medical insurance stays the cheapest
full_share = Share of hospital costs paid with enough years
reduced_share = Share of hospital costs paid with too few years
lump_sum_bar = Lump-sum payment, as one source has it
lump_sum_mends_local = Whether a lump-sum payment counts as paid locally
pay_monthly_bar = Paying monthly after retirement, as one source has it
pay_monthly_rate = Rate of paying on monthly after retirement
pay_monthly_basis = Base and rate of paying monthly after retirement
pay_up_law = The law on missing years

## Resident medical insurance instead

resident_waiting_per_year = For each further year missed, the waiting period grows by
resident_waiting = Waiting period of resident medical insurance after a break
resident_keeps_years = Years paid before, when changing to resident medical insurance
employee_share = Employee medical insurance, share of hospital costs paid (national average of 2025)
resident_share = Resident medical insurance, share of hospital costs paid (national average of 2025)
yearly_care = Average yearly medical costs of a retiree (only an example)
resident_pays_more = Extra to pay yourself in a year under resident medical insurance, if it were all hospital costs covered by the catalogue (only an example)
reduction = For each missing year the benefit drops by

## The personal account

account_rate = Rate credited while working
rate_individual = Local rate for the employee (all that the employee pays is credited)
base_floor = Lowest contribution base
base_ceiling = Highest contribution base
account_base = Base it is worked out on
account_credit = Credited each month
account_base_other_months = Base in the months with a different lowest or highest base
account_credit_other_months = In those months: credited each month
account_year = Credited in the year
resident_premium = Resident medical insurance, your own payment (each year)
