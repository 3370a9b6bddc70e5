# The form of the question on transfers.

## What is asked

from = From (转出地): where you paid before
to = To (转入地): where you pay now
place_hint = Type the name, pinyin or initials, for example: chongqing or cq (重庆)
from_scheme = You were enrolled in
to_scheme = You are now enrolled in
channel = How you applied
accepted_on = Date of acceptance (受理)
accepted_on_hint = The day it showed as accepted (已受理), not the day you handed it in. Leave it empty if it has not been accepted
more = A few more questions, for a more exact answer (optional)
submitted_on = Date you handed in the application (提交)
submitted_on_hint = The time limit is not counted from this day. If it has not been accepted, this shows how long you have waited
info_sent_on = Date the transfer form (信息表) was sent
info_sent_on_hint = Only if you can look it up. The limit for the transfer-in counts from this day
seen_status = Words you saw when checking the progress
seen_status_hint = The words differ from place to place; choose the closest in meaning
status_as_of = The date of this progress and situation
stopped_at_origin = Was the insurance stopped (停保) in the place you left?
enrolled_at_destination = Are you enrolled (参保) in the new place?
double_enrolled = Are you insured twice at the moment?
double_enrolled_hint = For example paying in two cities, or resident insurance back home on top of employee insurance
in_arrears = Are there arrears (欠费) in the place you left?
retired = Do you already receive the retiree medical benefit?
has_balance = Is there a balance in your old personal account (个人账户)?
stopped_in = Last month paid in the old place
stopped_in_hint = Fill this in to see how long the gap is, and whether there is a waiting period
enrolled_in = First month paid in the new place
enrolled_in_hint = Leave it empty if you have not started paying

## The same, short, for messages about a field

from_name = The place you left (转出地)
to_name = The place you moved to (转入地)
from_scheme_name = Your former insurance
to_scheme_name = Your present insurance

## Choices

employee = Employee medical insurance (职工医保)
resident = Resident medical insurance (居民医保)
online = On a phone or online
window = At a counter
