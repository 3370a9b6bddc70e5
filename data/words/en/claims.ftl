# Words that a document's figure may have for its value.

## What “local” covers

this_city = this city
this_province = this province

## What months count as

really_paid = months really paid
deemed = deemed months
counts = counts
counts_not = does not count

## What a lump-sum payment is made up of

employers_part = the employer's part
both_parts = the employer's and the person's parts
flexible_rate = the rate of flexible employment
as_lump_sum = the same as for the lump-sum payment
by_time_early = reduced by the time by which you retire early

## What becomes of the balance, and how a transfer is done

moves = moves with the record
stays = does not move; the old account stays in use
paid_to_bank = paid into the person's own bank account
apply = has to be applied for
instant = finished as soon as you apply
automatic = automatic, no application needed
ended = has ended

## Whether something is possible

barred = not allowed
not_told = not found
kept = kept, for a later return
local_condition = a local condition
not_national = not in the national rules
