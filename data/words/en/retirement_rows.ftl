# The figures of the answer about retirement, and what would change it.

## The statutory day, and which others one may choose

statutory = Statutory retirement (法定退休)
statutory_value = <key>{ $when }</key>, at the age of { $age }
delayed = { $delay } later than under the old rule
choose_between = if you meet the conditions, you can choose any time from { $first } to { $last }. To retire early, tell your employer in writing { $notice } ahead. To retire later, agree on it with your employer in writing { $agreement } before the statutory date (civil servants, and leaders and managers in state units, cannot)
choose_from = if you meet the conditions, you can retire from { $first } on: to retire early, tell your employer in writing { $notice } ahead
choose_until = you can retire as late as { $last }: agree on it with your employer in writing { $agreement } before the statutory date (civil servants, and leaders and managers in state units, cannot)
enter_agreed_day = if you have agreed with your employer in writing to retire later, enter the date agreed on under “{ $field }”
day_of_months = Date of the months

## The months required

required = Required { $test }
stopping_and_keeping = If you stop now: { $stop }; if you pay until you retire: { $keep }
stopping_and_keeping_estimated = If you stop now: <estimate>{ $stop }</estimate>; if you pay until you retire: <estimate>{ $keep }</estimate>
reached_in = { $missing }. If you keep paying every month, you reach it in { $month }
reached_by = { $missing }. If you keep paying every month, you reach it in { $month } at the latest
unknown = <key>Not found</key>. Please call { $hotline } and ask
unknown_estimated = <key>Not found</key>; <estimate>{ $estimate }</estimate>. Please call { $hotline } and ask
local_figure_unknown = There is such a requirement, but the figure was not found
none_known = No such requirement was found
sentences = { $first }. { $then }
pension = Minimum contribution time for a pension (养老金)
pension_note = Pension insurance is a separate matter: its years don't count towards medical insurance

## What would change it

other_figure = <chinese>{ $title }</chinese>: { $test }, { $figure }. { $draft ->
    [yes] If the draft comes into force as it stands
   *[no] If that is right
    }, <key>{ $would_be }</key>.
becomes_from = <chinese>{ $title }</chinese> says that for those who retire from { $from } on, the requirement for { $test } becomes <key>{ $required }</key>.
if_later = If you retire { $shift } later, from { $from } on (to be agreed on with your employer in writing first), the requirement for { $test } becomes <key>{ $required }</key>
if_less_early = If you retire { $shift } less early, from { $from } on, the requirement for { $test } becomes <key>{ $required }</key>
if_earlier = If you retire { $shift } earlier, before { $before } (you must meet the conditions for retiring early, and tell your employer in writing { $notice } ahead), the requirement for { $test } becomes <key>{ $required }</key>
if_less_late = If you put it off by { $shift } less, retiring before { $before }, the requirement for { $test } becomes <key>{ $required }</key>
required_more = { $required }, { $by } more
required_less = { $required }, { $by } less
change = { $change }.
change_and_gap = { $change }. Paying until then, <key>{ $would_be }</key>.
