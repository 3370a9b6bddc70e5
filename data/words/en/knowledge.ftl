# Everything known about a place: for the pages on data and sources.

## What a figure belongs to

years_required = How many years are required at retirement
years_missing = What to do if years are missing
bases_and_rates = Contribution bases and rates
personal_account = Personal account
transfer = Transfer
retirement_day = When people retire
resident_insurance = Resident medical insurance
documents_also_say = What documents also say
others_say = Other statements

## Whom a figure is for; several of these make a list

between_conditions = ,{ " " }
men = men
women = women
women_55 = women (formerly retiring at 55)
women_50 = women (formerly retiring at 50)
men_and_women = men and women
men_and_women_55 = men and women (formerly retiring at 55)
men_and_women_50 = men and women (formerly retiring at 50)
paid_by_employer = paid through an employer
paying_themselves = paying themselves
began_work_between = began work from { $from } to { $to }
began_work_from = began work on or after { $from }
began_work_until = began work on or before { $to }
enrolled_between = first enrolled from { $from } to { $to }
enrolled_from = first enrolled on or after { $from }
enrolled_until = first enrolled on or before { $to }
before_scheme = began work before the employee scheme was set up there
after_scheme = began work after the employee scheme was set up there
unbroken = paid { $time } without a break
tier_one = tier one
tier_two = tier two
aged_between = aged { $from } to { $to }
aged_from = aged { $from } or over
aged_under = under { $age }
within_province = transfers within a province
between_provinces = transfers between provinces
transferred_from = transferred from { $place }

## A figure: since when, and why it is not used

since = since { $day }
no_longer = no longer covered by this document
draft = draft for comment (征求意见稿), not used
disputed = disputed or too weakly supported, not used
last_resort = common in many places, not a national rule; for reference only
for_estimates = a range for estimates, not a rule
perhaps_changed = { $until }; it may have changed

## How much there is, and how well it is known

all_of_china = All of China
places = Places to choose from
documents = Source documents
statements = Sourced statements
of_these = of these: { $known }
total_not_found = not found, please ask
depends_on_person = depends on the person
