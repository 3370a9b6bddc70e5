# What must be known before relying on the answer about retirement.

## Of the months told

elsewhere = Going by the rule found, months paid elsewhere count in { $place } as deemed, not as really paid. Of the { $paid } you really paid anywhere, { $place } counts <key>{ $counted }</key> as really paid.
elsewhere_between = Going by the rule found, months paid elsewhere count in { $place } as deemed, not as really paid. Of the { $paid } you really paid anywhere, { $place } counts <key>{ $counted }</key> as really paid, depending on how many were paid there.
otherwise = { $place } has a different requirement for some people: { $rule } Please call { $hotline } and ask whether you are one of them.
deemed = The deemed months are counted as you entered them. The rule in { $place } is: { $rule } Please call { $hotline } to check that you have not entered too many.
recognised = { $here } and { $there } recognise each other's years ({ $known }). With <key>{ $required }</key> in both together, you can retire in the one where you really paid longer.
recognised_enough = You paid { $paid_here } in { $here } and { $paid_there } in { $there }, together <key>{ $together }</key>: that is enough, and you paid longer in { $longer }.
recognised_short = You paid { $paid_here } in { $here } and { $paid_there } in { $there }, together <key>{ $together }</key>, { $missing } short.
recognised_ask = Please call <key>{ $hotline }</key> and ask how it is done.
resident_converted = Going by what is said of { $place } ({ $known }), your { $told } of resident insurance can be converted into <key>{ $counted }</key> of employee insurance. That is added to the total, not to the months really paid or paid locally. Please call <key>{ $hotline }</key> and ask how it is converted and on what conditions.
resident_left_out = Your { $told } of resident insurance are not counted: no rule was found by which they are converted in { $place }. Please call <key>{ $hotline }</key> and ask.

## Retiring earlier than others

hazardous = The retirement age in hazardous work is delayed step by step too. By what was found ({ $known }), you can retire from <key>{ $month }</key> on ({ $age }), at any time up to the statutory date. The ministry's own document was not seen, and one page says that there is no delay. Whether your work counts is decided by the labour office: please call <key>{ $hotline }</key> and ask.
hazardous_enter = If you were told a date, enter it under “{ $field }”.
disability = From <key>{ $day }</key> on, nobody retires for lost ability to work (病退) any more: there is a monthly disability allowance (病残津贴) instead, and retirement comes at the statutory age. What becomes of employee medical insurance in that time, and whether it counts as paid, was not found: please call <key>{ $hotline }</key> and ask.
disability_enter = If it was approved before then, enter the date of retirement under “{ $field }”.
early_lowered = By the rule in { $place } ({ $known }), the total required is lowered by the { $by } by which you retire early on such a ground: from { $before } to <key>{ $after }</key>. The months required as really paid are not lowered.
early_not_lowered = No rule was found by which { $place } requires less of those who retire early on such a ground, so nothing is taken off. Please call <key>{ $hotline }</key> and ask.

## Days that contradict the rest

doubt = { $doubt }.

## Exactly what is required

exactly = Your { $test } come to exactly the required <key>{ $months }</key>. Some places write “at least” (满), others “more than” (超过), and a single month then makes the difference. Please call <key>{ $hotline }</key> to check.
exactly_keeping = If you keep paying until you retire, your { $test } come to exactly the required <key>{ $months }</key>. Some places write “at least” (满), others “more than” (超过), and a single month then makes the difference. Please call <key>{ $hotline }</key> to check.
exactly_stopping = If you stop paying now, your { $test } come to exactly the required <key>{ $months }</key>. Some places write “at least” (满), others “more than” (超过), and a single month then makes the difference. Please call <key>{ $hotline }</key> to check.

## Notice and agreement

notice_late = To retire early, you must tell your employer in writing at least <key>{ $notice }</key> before the date you choose; if you tell them only now, you can retire on { $day } at the earliest. If you have already told them, ignore this.
notice_too_late = To retire early, you must tell your employer in writing at least <key>{ $notice }</key> before the date you choose; if you tell them only now, it is too late to retire early. If you have already told them, ignore this.
agreement_late = To retire later, you must agree on it with your employer in writing at least <key>{ $agreement }</key> before the statutory date; civil servants, and leaders and managers in state units, cannot. If you have already agreed on it, ignore this.
pension_not_told = Retiring early has a condition: by that day you must have paid pension insurance (养老保险) for <key>{ $months }</key>. You have not entered how long you have paid it; fill that in to see whether you can retire early.

## The requirement

by_statutory_day = The requirement here is the one for the date you chose. If the local office goes by the statutory retirement date instead, the requirement for { $test } is <key>{ $required }</key>. Which of the two counts was not found: please call <key>{ $hotline }</key> and ask.
also_depends = What { $place } requires also depends on { $asks }. Fill that in for a more exact answer.
reduced = Going by the rule found, in { $place } you get the retiree medical benefit even if years are missing; for each missing year the benefit is lowered by <key>{ $rate }</key>. It is not taken away.
service_not_told = { $place } counts military service as months really paid. You have not entered how much of the deemed months is service, so the months really paid are a range. Enter 0 if you have none.
places_not_told = For some of the periods you have not filled in where you paid, so the months paid locally, and with them the shortfall, are known only as a range. Your payment records (缴费记录) in the national medical insurance app (国家医保服务平台) show the place: fill it in.
parts_not_told = You have not filled in all of the months really paid or paid locally, so the shortfall is given as a range. You can look up your payment records (缴费记录) in the national medical insurance app (国家医保服务平台).
unusual = What you entered is unusual ({ $what }): what was found elsewhere is { $usual }. It was used as you entered it; please check it once more.
unusual_required = { $test } required, { $months }
unusual_money = { $field }: ¥{ $amount }
unusual_rate = { $field }: { $rate }
checked_until = The figure for “{ $figure }” was checked only up to <key>{ $day }</key> and may have changed by the time you retire. Please call <key>{ $hotline }</key> to check.
document_until = The document behind “{ $figure }” holds only up to <key>{ $day }</key> and may have changed by the time you retire. Please call <key>{ $hotline }</key> to check.
