# An answer on one sheet of paper: what was asked, in words, and the lines around the answer.

print = Print (one A4 page)
print_all = Print with the working
made = worked out on { $day }
asked = What you filled in
rivals = Other sources differ in { $count ->
    [one] { $count } point
   *[other] { $count } points
}: see the page.
documents = Sources ({ $count } in all, every one on the page)
left_out = Not on this page: the steps of the working, details of the ways out and of what others say. To have them on paper, choose “Print with the working” on the page.
not_official = Not an official document, for reference only: what the local office tells you counts.

## What was typed. $month: a number in Chinese, a short name in English

date = { $day } { $month } { $year }
month = { $month } { $year }
from_to = { $from } to { $to }
yuan = ¥{ $amount }
age = { $age } years
