# The question sheet for the counter: what the office is told and asked.

office = { $place }医保
# Under the sheet; $day: when it was made
foot = { $day }用“医保算得清”算的。不是官方文件，只供参考，以窗口答复为准。

## A transfer: the situation

transfer_title = 医保转移问询单
transfer = 医保从 <key>{ $from }</key> 转到 <key>{ $to }</key>。
accepted_on = 受理日期：<key>{ $day }</key>。
not_accepted_yet = 还没有受理。
not_accepted = 申请过，没有受理。
acceptance_unknown = 受理日期不清楚，请帮我查。

## It was not accepted

why_not_accepted = 没有受理的原因是什么？要改哪一样？
where_to_apply_again = 改好以后，在哪里重新申请？

## It is still to be applied for

can_i_transfer = 我这种情况现在能不能转？还缺什么？
arrears_first = 欠费要不要先补？《参保凭证》要不要？
when_moved = 受理以后，关系哪天转好？
where_balance_goes = 余额是转到新账户，还是打到银行卡？大约要多久？

## It is under way

is_out_done = { $from }这边转出办完了没有？信息表哪天发出的？
is_form_there = { $to }这边收到信息表没有？卡在哪一边？
how_many_months = 转过来的缴费年限是多少个月？
when_balance_leaves = 余额哪天划出，是哪一批？

## The balance is on its way

when_balance_left = { $from }哪天把余额划出的？多少钱，哪一批？
which_bank_account = 打到我哪个银行账户？
is_balance_there = { $to }收到没有？对上没有？
how_many_days = 还要等几天？到时候没到找谁？

## It is done; and at the end, whatever it is

months_and_balance = 转过来的缴费年限是多少个月？余额是多少？
whom_to_call = 以后再问，打哪个电话？请把受理编号写给我。

## Retirement: the situation

retirement_title = 退休医保问询单
# $on: a day or a month
retirement = 准备在 <key>{ $place }</key> 办退休医保，法定退休 <key>{ $on }</key>。
paid = 到现在累计缴费 <key>{ $months }</key>（含视同）。
paid_unknown = 累计缴费多少，请帮我查。

## Retirement: what is asked

years_required = 我退休时医保累计要缴满多少年？其中实际缴费、在本地缴费各要多少？
months_in_system = 系统里我现在是多少个月？视同缴费认定了多少？
years_elsewhere = 在外地缴的年限算不算？要不要先转过来？
at_once_or_monthly = 差的能一次补齐吗？能退休后按月接着缴吗？各要多少钱？
only_at_once = 差的是不是只能一次补齐，不能按月接着缴？要多少钱？
only_monthly = 差的是不是只能退休后按月接着缴，不能一次补齐？每月多少钱？
any_way = 差的年限还有没有办法补？
care_meanwhile = 补缴期间看病能不能报？按什么待遇？
when_to_come = 哪天来办？要带什么？

## The personal account

account_title = 个人账户问询单
insured_in = 医保在 <key>{ $place }</key>。
insured_employed = 参保情况：<key>在职，单位给缴</key>。
insured_flexible = 参保情况：<key>自己缴（灵活就业）</key>。
insured_retired = 参保情况：<key>退休，已享受退休医保</key>。
monthly_credit = 我的个人账户每月划进多少？按什么基数、什么比例（或定额）？
balance_now = 现在余额多少？哪个月开始划的，有没有漏划？
family_use = 余额能给家里人用吗？怎么绑定？
next_base = 下次基数什么时候调？调了怎么查？
