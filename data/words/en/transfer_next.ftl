# What to do when, in a transfer: each is the heading of a step, so no full stop at its end.

now = Now
fix_then_apply = First <key>{ $first }</key>; then { $again ->
    [yes] apply for the transfer (转移) again
   *[no] apply for the transfer (转移)
}
fix_more_then_apply = First <key>{ $first }</key>; { $more ->
    [one] { $more } more thing
   *[other] { $more } more things
} after that, in the order below. Once all are settled, { $again ->
    [yes] apply for the transfer (转移) again
   *[no] apply for the transfer (转移)
}

## Applying, and how.
apply = <key>Apply for the transfer (申请转移)</key>: { $way }
check_then_apply = First { $checks }. Then <key>apply for the transfer (申请转移)</key>: { $way }
way_online = in the local section (地方专区) of the national medical insurance app (国家医保服务平台)
way_window = at a medical insurance counter (医保窗口) in either { $from } or { $to }
way_either = in the local section (地方专区) of the national medical insurance app (国家医保服务平台), or at a medical insurance counter (医保窗口) in either { $from } or { $to }

## Waiting for it.
check_accepted = <key>Check whether it was accepted (受理)</key>. If so, fill in the date here, and the dates become exact
ask_acceptance = If it is still not accepted, call <key>{ $call }</key> ({ $to }) and ask what is holding it up and what is missing
check_transfer_out = Check whether { $from } has finished the transfer-out and sent the transfer form (信息表)
call_origin = If the transfer-out is not done, call <key>{ $call }</key> ({ $from }) and ask them to speed it up
check_transfer_in = Check whether { $to } has finished (办结) and whether the years are right
call_destination = If it is not finished (办结), call <key>{ $call }</key> ({ $to }) and ask whether the transfer form (信息表) has arrived

## The balance.
check_bank_account = Check whether the balance has been paid into your bank account. If not, call <key>{ $call }</key> ({ $from }) and ask on what date and to which account it was paid
check_balance = Check whether the balance has arrived. If not, first call <key>{ $call }</key> ({ $from }) and ask on what date it was sent out, then ask { $to }
press_origin = If the balance is still not there, call { $call_from } ({ $from }) again; if that does not help, call <key>{ $city_line }</key>
press_both = If the balance is still not there, call { $call_from } ({ $from }) and { $call_to } ({ $to }) again; if that does not help, call <key>{ $city_line }</key>
city_line = city government line (政务服务热线)

## At the end.
check_automatic = A few days after registering (参保登记) in { $to }, check whether the years and the balance have arrived. If not, call <key>{ $call }</key> ({ $to }) and ask whether you have to apply yourself
check_years = Check the years paid; keep the application number (申请编号), the enrolment certificate (参保凭证) and screenshots for more than a year
check_years_and_balance = Check the years paid and the balance; keep the application number (申请编号), the enrolment certificate (参保凭证) and screenshots for more than a year
enrol_next_year = Enrol in { $to }'s resident medical insurance for next year, and apply for the transfer once enrolled
