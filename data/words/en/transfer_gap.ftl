# Months without cover between two places.

title = Was there a gap in paying?
overlap = For <key>{ $months ->
    [one] { $months } month
   *[other] { $months } months
}</key> you paid in both places, which counts as being insured twice (重复参保). Call and ask how to settle it, so that it does not hold up the transfer.
gap = Paid until { $stopped }, joined in { $to } in { $joined }: <key>{ $months ->
    [0] no gap in between
    [one] a gap of { $months } month
   *[other] a gap of { $months } months
}</key>.
gap_if_joined_now = Paid until { $stopped }; if you join in { $to } this month ({ $joined }): <key>{ $months ->
    [0] no gap in between
    [one] a gap of { $months } month
   *[other] a gap of { $months } months
}</key>.

## A gap that is too long.
wait_unknown = A gap of more than { $free ->
    [one] { $free } month
   *[other] { $free } months
} means a waiting period before anything is reimbursed; how long was not found, so please ask { $to }.
has_to_wait = A gap of more than { $free ->
    [one] { $free } month
   *[other] { $free } months
} means a waiting period before anything is reimbursed.
wait_here = For { $to }, a waiting period of at most { $most ->
    [one] { $most } month
   *[other] { $most } months
} was found; what the office tells you is what counts.
wait_nationally = Nationally it is said to be at most { $most ->
    [one] { $most } month
   *[other] { $most } months
} in principle; what { $to } itself has set was not found, so please call and ask.

## A gap that is not.
pay_back = Under the national rules, a gap of up to and including { $free ->
    [one] { $free } month
   *[other] { $free } months
} <key>can be paid back (补缴), without waiting</key>. How to pay it back is for { $to } to say; cover begins with the month you pay, and the months of the gap can be covered in retrospect too.
two_years_before = If you change between employee and resident medical insurance, you also need 2 full years of unbroken enrolment beforehand. If you have less, ask the local office.
join_by = Join by <key>{ $month }</key> to avoid any waiting. Join later, and a waiting period applies.
resident_waiting = Resident medical insurance has a waiting period of its own; whether it also applies when you come from employee medical insurance was not found. Please ask the new place.
