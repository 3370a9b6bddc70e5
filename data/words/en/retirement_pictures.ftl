# The pictures of the answer about retirement: bars of the months required, and lines of what each way costs by age.

## The bars

title = { $count ->
    [1] The requirement, and how much you are short
    [2] The two requirements, and how much you are short of each
   *[other] The three requirements, and how much you are short of each
    }
paid = Paid
unsure = Not filled in
to_pay = Still to be paid until you retire
missing = Missing
head_requirement = Requirement
head_required = Required
head_so_far = So far
head_to_come = Still to come
head_result = Result
required_unknown = not found
missing_unknown = not known

## A bar in a sentence

bar = required { $required }, so far { $have }: <key>{ $missing }</key>
bar_paying = required { $required }, so far { $have }, { $left } more until you retire: <key>{ $missing }</key>
bar_estimated = requirement not found, so far { $have }: <estimate>{ $estimate }</estimate>
bar_estimated_paying = requirement not found, so far { $have }, { $left } more until you retire: <estimate>{ $estimate }</estimate>
bar_unknown = requirement not found, so far { $have }: <key>ask first how much is missing</key>
bar_unknown_paying = requirement not found, so far { $have }, { $left } more until you retire: <key>ask first how much is missing</key>

## The lines

costs_by_age = What you pay altogether, by age
yuan = ¥{ $amount }
large_sum = ¥{ $amount }k

## Where one line crosses another

crosses_in_month = At first, { $way } costs less than { $than }. At the age of <key>{ $age }</key> (in the { $nth } month of paying) it becomes the dearer of the two and stays so.
crosses_in_year = At first, { $way } costs less than { $than }. At the age of <key>{ $age }</key> (in the { $nth } year of paying) it becomes the dearer of the two and stays so.
ages = { $from } and { $to }
crosses_between = At first, { $way } costs less than { $than }. Somewhere between the ages of <key>{ $ages }</key> it becomes the dearer of the two and stays so.
may_cross = At first, { $way } costs less than { $than }. From the age of <key>{ $age }</key> on it may cost more, or it may never: that depends on the actual local figures.
crosses_sooner_locally = This is at the national minimum premium: where the local one is higher, it comes sooner.
never_cross = Whichever of these ways costs less at first goes on costing less: that does not change, even at age 110.
resident_always_less = At the national minimum premium, resident medical insurance goes on costing less, even at age 110. { $turns }
