# What to do when, in a transfer: each is the heading of a step, so no full stop at its end.

now = 现在
# $first: the first thing to put right · $again: whether it was refused before
fix_then_apply = 先<key>{ $first }</key>；办好再{ $again ->
    [yes] 重新申请转移
   *[no] 申请转移
}
# $more: how many things come after the first
fix_more_then_apply = 先<key>{ $first }</key>；后面还有 { $more } 件，按下面的顺序办，都办好再{ $again ->
    [yes] 重新申请转移
   *[no] 申请转移
}

## Applying, and how.
# $way: one of the three below
apply = <key>申请转移</key>：{ $way }
# $checks: what to make sure of first
check_then_apply = { $checks }，然后<key>申请转移</key>：{ $way }
way_online = 国家医保服务平台 APP 的“地方专区”里申请
way_window = 到{ $from }或{ $to }任一地的医保窗口办
way_either = 国家医保服务平台 APP 的“地方专区”里申请，或者到{ $from }或{ $to }任一地的医保窗口办

## Waiting for it.
check_accepted = <key>看看受理了没有</key>。受理了，把受理那天填进来，就能算准
ask_acceptance = 还没受理就打 <key>{ $call }</key>（{ $to }）问：卡在哪一条，要补什么
check_transfer_out = 看{ $from }是不是办完转出、信息表发出来了
call_origin = 还没转出就打 <key>{ $call }</key>（{ $from }）催办
check_transfer_in = 看{ $to }是不是办结，年限对不对
call_destination = 还没办结就打 <key>{ $call }</key>（{ $to }）问：信息表收到了没有

## The balance.
check_bank_account = 看余额打到您的银行账户没有；没到打 <key>{ $call }</key>（{ $from }）问哪天打出、打到哪个账户
check_balance = 看余额到了没有；没到先打 <key>{ $call }</key>（{ $from }）问哪天划出，再问{ $to }
# $city_line: a telephone number
press_origin = 余额要是还没到：再打 { $call_from }（{ $from }），还不行打 <key>{ $city_line }</key>
press_both = 余额要是还没到：再打 { $call_from }（{ $from }）和 { $call_to }（{ $to }），还不行打 <key>{ $city_line }</key>
# Whose line that is.
city_line = 政务服务热线

## At the end.
check_automatic = 在{ $to }参保登记后，过几天看年限和余额转过来没有；没有就打 <key>{ $call }</key>（{ $to }）问要不要自己申请
check_years = 核对缴费年限，申请编号、参保凭证、截图留一年以上
check_years_and_balance = 核对缴费年限和余额，申请编号、参保凭证、截图留一年以上
enrol_next_year = 在{ $to }参加下一年度居民医保，参上以后再申请转移
