# Several answers about retirement side by side: for other places, or for both worker groups.

## Both groups, where it is not known which one it is

unclear_group = It is not clear which of the two groups you are in, so here are both.
answer_of_group = { $group }: { $answer }
man = Retirement formerly at 60
woman_55 = Retirement formerly at 55
woman_50 = Retirement formerly at 50
both_given = both cases are given
figures_are_for_50 = “{ $figures }” below is for retirement formerly at 50; for 55, see the comparison of the two groups.
ask_employer = Ask your employer (or the local office if you pay yourself): <chinese>“我是按原来 50 岁还是 55 岁这一种退休”</chinese> (Am I in the group that formerly retired at 50, or the one that retired at 55?)

## The table

places = These places side by side
groups = The two worker groups side by side
column_statutory = Statutory retirement
column_required = Required
column_keep = If you keep paying
column_stop = If you stop now
place_and_group = { $place }. { $group }
required = { $test }: <key>{ $figure }</key>
required_unknown = not found
at_least_short = at least <key>{ $least }</key> short ({ $test }); the total required was not found
nothing_found = requirement not found, please call
outcome_of = <key>{ $outcome }</key> ({ $test })
outcome_of_either = <key>{ $outcome }</key> ({ $test } or { $other })
outcome_but_unknown = { $outcome }, but the requirement for { $test } was not found

## Beneath it

what_moves_along = Once your insurance is transferred, your total months go with you and are added up. Months paid locally (本地年限) don't: in the new place they start again from zero. Some places have rules of their own on whether months paid elsewhere count as really paid: first ask the place you move to.
keeping_assumes = “If you keep paying” assumes that you transfer there now and pay there every month until you retire. First ask the place you move to whether you can transfer, and where you can retire.
