# What the forms of all questions have: choices, units, and what stands around the form.

## Choices

yes = Yes
no = No
unknown = Not sure
tier_one = Tier one (一档)
tier_two = Tier two (二档)

## Units behind the fields of a date

year = year
month = month
day = day
calendar_for = Use a calendar: { $field }

## Units behind the fields of a length of time

years = years
months = months

## Around the form

show = See the answer
mend = A few things to correct
waiting = Fill in a few answers and the result appears here. No sign-up, no fee.
see_answer = Read on
