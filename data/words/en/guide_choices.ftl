# What the guide can be asked, and what answers take from it.

## What one wants to do

apply_transfer = Apply for a transfer (转移)
query_progress = See how far a transfer has got
query_contributions = Look up payment records (缴费记录)
query_balance = Look up the balance and monthly credits
print_voucher = Get an enrolment certificate (参保凭证)
ask_rules = Ask about local rules (years required, making up)
complain = Press for an answer, or complain
at_place = { $place }: { $what }

## Whether something has to be brought

to_bring = to bring
in_some_places = needed in some places
filled_in_there = to be filled in there
if_someone_goes = only if someone goes for you
not_needed = not needed here
