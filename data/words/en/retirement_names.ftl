# What the answer about retirement calls things within its sentences, tables and pictures.

## The kinds of months that are required, within a sentence

total = total months
actual = months really paid
local_province = months really paid in the province
local_city = months really paid in the city

## The same as labels

label_total = Total months
label_actual = Months really paid
label_local_province = Months really paid in the province
label_local_city = Months really paid in the city

## How much is missing

enough = enough
just_enough = just enough (ask first)
perhaps_enough = possibly enough, at most { $most } short
short = { $missing } short
you_would_have_enough = you would have enough
you_might_have_enough = you might have enough, or be short by at most { $most }
you_would_be_short = you would be { $missing } short

## What a rule hangs on, as the form asks it

worker = your worker group
work_kind = whether an employer pays or you pay yourself
first_employed = the date of your first job
first_insured = the date you first enrolled in employee medical insurance
before_scheme = whether there was employee medical insurance there when you started work
unbroken = how many months you have paid without a break
tier = your insurance tier (参保档次)
age = your age
moves = whether you move within the province or to another one
origin = where you transfer from
all_names = { $most } and { $last }

## Two things said one behind the other

both = { $first }; { $then }
