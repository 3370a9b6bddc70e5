# The answer about a transfer, in one sentence or a few.

## Where there is nothing to count.
same_place = 两边是同一个地方，医保关系不用转。
retired = 已经在享受退休医保待遇的，不归全国的转移办法管，一般不办转移，还由{ $from }管。余额和异地看病怎么办，打 <key>{ $hotline }</key> 问。
next_year = 居民医保转居民医保，<key>当年一般不办</key>。先按{ $to }的规定参加下一年度居民医保，再申请转移。
# $fixes: one thing or several to do, joined by transfer_fixes.and_then
not_yet = 现在还转不了，先<key>{ $fixes }</key>。
then_apply_again = 都办好以后重新申请。
automatic_by_rule = 照查到的规定，在{ $to }参保登记后，<key>系统会自动转</key>，一般不用申请。过几天看看年限和余额对不对就行。
# It was the person who saw that it goes by itself.
automatic = 在{ $to }参保登记后，<key>系统会自动转</key>，一般不用申请。过几天看看年限和余额对不对就行。
nothing_to_count = 现在没有要算的日期。
not_accepted = 没有受理，看清原因，改好以后重新申请。

## Handed in or not, but not accepted.
# $days: how long ago
handed_in = 提交 { $days }了，还没受理。没有规定几天要受理，受理了才开始算期限。
clock_starts_with_acceptance = 受理了才开始算时间。
if_accepted_today = 如果今天受理，按规定医保关系最晚 <key>{ $in_due }</key> 转到{ $to }。

## Accepted, the record on its way.
day_of_acceptance_missing = 已经受理，正在办。填上受理日期才能算准；就算今天才受理，医保关系最晚 <key>{ $in_due }</key> 也该转到{ $to }。
transfer_out = 按规定，{ $from }最晚 <key>{ $out_due }</key> 办完转出，医保关系最晚 <key>{ $in_due }</key> 转到{ $to }。
form_sent = 信息表 { $sent } 已经发出，按规定医保关系最晚 <key>{ $in_due }</key> 转到{ $to }。
transfer_out_was_due = { $from }的转出期限是 { $out_due }，按规定医保关系最晚 <key>{ $in_due }</key> 转到{ $to }。
transfer_in = 按规定医保关系最晚 <key>{ $in_due }</key> 转到{ $to }。
# $days: how many days it is late
transfer_out_overdue = { $from }按规定最晚 { $out_due } 就该办完转出，已经过了 <key>{ $days } 天</key>。打电话催一催。
record_overdue = 按规定医保关系最晚 <key>{ $in_due }</key> 就该转到{ $to }，已经过了期限 <key>{ $days } 天</key>。没办完就打电话催。

## The balance, said behind the record that is still on its way.
balance_by_guide = 余额按办事指南最晚 <key>{ $day }</key> 到账。
balance_to_bank = 余额听说由{ $from }打到您的银行账户，大约 <key>{ $day }</key> 以前。
balance_should_be_there = 余额照听说的，<key>{ $day }</key> 以前也该到了，不是规定。
balance_mostly_by = 余额听说多在 <key>{ $day }</key> 以前到账，不是规定。

## The record has arrived, the balance has not.
record_there_balance_beyond_notices = 医保关系已经转好。余额哪天到，要数到还没有放假安排的年份，现在估算不出；没到就打电话问。
record_there_no_account = 医保关系已经转好。转到居民医保后没有个人账户，原来的余额怎么处理，请问转出地。
record_there_day_missing = 医保关系已经转好。填上受理日期，才能估算余额哪天到账。
record_there_balance_to_bank = 医保关系已经转好。听说{ $from }把余额打到本人银行账户，不是规定；大约 <key>{ $day }</key> 以前到账。
record_there_balance_commonly = 医保关系已经转好。余额哪天到，全国没有规定；听说常见的在 <key>{ $day }</key> 以前到账。
record_there_balance_slow = 医保关系已经转好。余额比常见的慢，听说慢的要等到 <key>{ $day }</key>。可以先打电话问划出日期。
balance_late = <key>余额比听说慢的那些还晚，该催了。</key>
ask_which_bank_account = 请问转出地哪天打出的、打到哪个银行账户。
ask_both_places = 请先问转出地哪天划出、哪一批，再问转入地对上没有。

## All done.
done = <key>都办好了。</key>
check_years_and_balance = 核对一下年限和余额，材料留好。
check_years = 核对一下年限，材料留好。
