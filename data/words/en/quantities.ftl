# The names of the figures that documents give.

## How many months are required at retirement, and what counts

total_months = Total months required
actual_months = Months really paid
local_months = Months really paid locally
local_scope = What “local” covers
local_test_unknown = Months paid locally
actual_test_unknown = Months really paid
total_test_unknown = Total months required
deemed_cutoff = Deemed months count until
military_counts_as = Years of military service count as
elsewhere_counts_as = Months really paid elsewhere count as
unemployment_paid_from = Months on unemployment benefit count as paid from
resident_months_converted = Resident insurance, converted for every
resident_months_give = Resident insurance, converted into employee insurance
resident_months_give_most = Most that resident insurance is converted into
recognised_total = Required together in two places that recognise each other
required_otherwise = Who needs a different number of months
reduction_per_year = Less reimbursed for each missing year

## When people retire

old_age = Old retirement age
delay_from_birth_month = Delay begins with those born in
delay_step = Months of birth per month of delay
delay_cap = Longest delay
flexible_earlier = Earlier by choice, at the most
flexible_later = Later by choice, at the most
early_notice = Retiring early: written notice to the employer
late_agreement = Retiring later: agreement with the employer ahead
hazardous_age = Retirement age in hazardous work (特殊工种)
hazardous_delay_from_birth_month = In hazardous work, delay begins with those born in
hazardous_delay_step = In hazardous work, months of birth per month of delay
hazardous_delay_cap = Longest delay in hazardous work
disability_retirement = Retiring for lost ability to work (病退)
early_lowers_total = Total required of anyone who retires early on such a ground
pension_months = Months required for a pension

## What to do if months are missing

lump_sum_base = Base of the lump-sum payment
lump_sum_rate = Rate of the lump-sum payment
lump_sum_shares = Whose parts make up the lump-sum payment
lump_sum_rule = How the lump-sum payment is worked out
pay_monthly_rule = Paying monthly after retirement
lump_sum_bar = Whether a lump-sum payment is possible
lump_sum_mends_local = Whether a lump-sum payment counts as paid locally
pay_monthly_bar = Whether paying monthly after retirement is possible
pay_monthly_rate = Rate of paying on monthly after retirement
pay_monthly_basis = Base and rate of paying monthly after retirement
pay_up_law = The law on missing years

## Resident medical insurance instead

resident_waiting_per_year = Longer wait in resident medical insurance for each missed year
resident_waiting = Waiting period of resident medical insurance after a break
resident_keeps_years = Years paid before, when changing to resident medical insurance
retiree_yearly_care = Average yearly medical costs of a retiree in the employee scheme
full_inpatient_share = Share of hospital costs paid with enough years

## For estimates alone

pay_up_month = One month made up, as part of the average wage
pay_up_base = Base for making up, as part of the average wage
comparable_places = Places known for an estimate from the province alone
comparable_months = Estimate from the province: months added on both sides
comparable_credit = Estimate from the province: credit widened to

## Contribution bases and rates

base_average = Average wage
base_floor = Lowest contribution base
base_ceiling = Highest contribution base
rate_unit = Employer's rate
rate_individual = Person's rate
rate_flexible = Rate of flexible employment
flexible_fixed = Fixed monthly amount of flexible employment

## What the two insurances cost and pay

resident_premium = Resident medical insurance: person's yearly payment
resident_subsidy = Resident medical insurance: yearly public subsidy
employee_inpatient_share = Employee medical insurance: share of hospital costs paid
resident_inpatient_share = Resident medical insurance: share of hospital costs paid

## Transfer: limits and ways

transfer_out_days = Limit for the transfer-out
transfer_in_days = Limit for the transfer-in
money_common_from = Balance commonly arrives (earliest)
money_common_to = Balance commonly arrives (latest)
money_slow = Slow cases take
money_payout_days = Paid to a bank account after the transfer-out
money_mode = What happens to the balance
transfer_mode = How the transfer is done
transfer_total_days = The whole transfer
gap_without_waiting = Gap that can be paid back without waiting
waiting_months = Waiting period after a longer gap
waiting_months_switching = Waiting period after a longer gap, when changing schemes
money_out_days = Limit for sending the balance out
money_in_days = Limit for crediting the balance
money_anecdote = How the balance arrives
money_alternative = Ways other than moving the balance
relation_slow = Moving the years takes
acceptance_reply_days = Time to a reply after handing in

## Transfer: what kind it is

case_employee_employee = From employee to employee medical insurance
case_employee_resident = From employee to resident medical insurance
case_resident_employee = From resident to employee medical insurance
case_resident_resident = From resident to resident medical insurance
case_retired = Those already retired
double_rule = What to do if insured twice
arrears_condition = Whether a transfer is possible with arrears

## The personal account

account_rate = Rate credited to the personal account
account_retired = Retirees' monthly credit
account_retired_rule = How retirees' credit works
account_own = Whose money it is
account_base_effect = More paid, more credited
account_tiers = With or without a personal account
account_uses = What it can pay for
account_not_for = What it can't pay for
account_family = Who in the family can use it
account_wallet = Insurance wallet (医保钱包)
wallet_limits = Limits of the insurance wallet (医保钱包)
account_reform = The reform of 2021

## What fits nowhere else

statement = Statement
