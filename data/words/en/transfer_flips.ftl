# What would change the answer about a transfer.

day_of_acceptance_counted = Some count the day of acceptance as day 1. Counted that way, the transfer-out is due by <key>{ $out_due }</key> and the transfer-in by <key>{ $in_due }</key>. When you call to ask, go by the later day: that is safer.
other_limit = “<chinese>{ $title }</chinese>” gives { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} for the whole transfer. On that basis the last day is <key>{ $in_due }</key>.
accepted_on = If the day of acceptance is { $day }: transfer-out by <key>{ $out_due }</key>, transfer-in by <key>{ $in_due }</key>.

## A condition that is not met after all.
not_stopped = If the insurance in { $from } is in fact not stopped (停保) yet: <key>a transfer is not possible now</key>. Stop it first, and apply once that has taken effect.
not_enrolled = If you are in fact not enrolled (参保) in { $to } yet: <key>a transfer is not possible now</key>. Enrol first.
insured_elsewhere = If you are in fact insured elsewhere too (for example resident insurance back home): <key>a transfer is not possible now</key>. First { $fix }.

## A document says that it goes another way.
apply_yourself = “<chinese>{ $title }</chinese>” says that in { $to } <key>you have to apply yourself</key>. Call and ask; if that is right, go by it.
instant = “<chinese>{ $title }</chinese>” says that in { $to } <key>it is finished as soon as you apply</key>. Call and ask; if that is right, go by it.
automatic = “<chinese>{ $title }</chinese>” says that in { $to } <key>the transfer is automatic once you are registered</key>. Call and ask; if that is right, go by it.
balance_moves = “<chinese>{ $title }</chinese>” says that a balance that leaves { $from } <key>moves to the new place</key>. Ask { $from } before you transfer.
balance_stays = “<chinese>{ $title }</chinese>” says that a balance that leaves { $from } <key>does not move and stays in the old account for you to use</key>. Ask { $from } before you transfer.
balance_to_bank = “<chinese>{ $title }</chinese>” says that a balance that leaves { $from } <key>is paid into your own bank account and does not move to the new place</key>. Ask { $from } before you transfer.
balance_unknown = “<chinese>{ $title }</chinese>” <key>does not say what happens to a balance that leaves { $from }</key>. Ask { $from } before you transfer.
