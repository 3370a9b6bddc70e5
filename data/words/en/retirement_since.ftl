# Months told of an earlier day: whether contributions went on since, and what was made of those months.

## Asking

asked = These months are as of { $day }. Have you kept paying since then?
paid_on = Yes, every month
stopped = No, not since
not_sure = Not sure
as_of_today = All the months are now as of today
or_today = If you paid for some of those months only, or have looked the months up again: change all of them to today's, then press this
asked_about = This is about { $months }: { $count }
asked_about_again = This is about { $months }: { $count }. On { $day } you answered “{ $answer }”; { $rest } came after that, so please answer again for all of them
from_to = { $first } to { $last }

## What was made of them

paid_counted = what was paid since is counted too: { $count } ({ $months })
nothing_added = nothing was paid after that day, so nothing is added
not_said = whether anything was paid for { $months } ({ $count }) was not said, so both ends are taken: nothing, and every month
both = { $told }; { $open }
to_answer = The months you filled in are as of <key>{ $day }</key>: { $counted }. Say in the form whether you have kept paying since then, and the answer is exact.
