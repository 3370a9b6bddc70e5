# The dates and figures of a transfer, and what must be known before relying on them.

## To be known first.
# $day: the day that what was filled in is of
look_up_again = 查到的进度、答的情况是 <key>{ $day }</key> 的，可能已经变了。再查一次，有变化就改过来。
corps = 兵团的医保由兵团自己统筹，和自治区各地之间不是一般的省内转移。没查到专门的规定，这里照全国的转移办法算。请打 { $call_from }（{ $from }）和 { $call_to }（{ $to }）问清怎么办。
# $confidence: how well the document is known. Its note may stand behind this.
automatic_rests_on = 自动转的依据：<chinese>{ $title }</chinese>（{ $confidence }）。
# $states: how things stand, by what the person answered
accepted_all_the_same = 已经受理了，可您说{ $states }。打 <key>{ $call }</key>（{ $to }）问清楚，免得办到一半被退回。
reminders_beyond_notices = { $year }年的放假安排还没有公布（或没收录），要数到那一年的提醒没有列出来，到时候再来看。
instant = 有来源说这里省内转移申请后即时办结，通常不用等这么久；下面是全国规定的最晚日期。
may_shift = 要数到的日子里有一年的放假调休安排还没公布（或没收录），暂按法定节假日推算，公布后可能差几天。
year_end = 十二月、一月受理的，赶上年底结账，余额到账听说会更慢（第三方说法）。

## The record: labels, and the notes on them.
handed_in = 提交日期
reply_heard = 没有规定几天要受理；听说{ $from }最晚 { $day } 答复
no_limit_for_acceptance = 没有规定几天要受理，受理了才开始算期限
if_accepted_today = 假如今天受理
accepted = 受理日期
that_day_not_counted = 当天不算，从下一个工作日数起
transfer_out_by = 转出最晚办完
provisional = 暂按法定节假日推算
form_sent = 信息表发出
counts_from_this_day = 转入从这天起算，当天不算
record_by = 医保关系最晚转到
years_heard = 年限听说要到
years_longer_than_limit = 听说这样转，年限就要这么久，比规定的期限长；期限以规定为准
used_so_far = 到今天用了
range_without_notice = 有一年的放假安排还没公布（或没收录），所以是一个范围

## The balance.
balance = 余额
no_balance = 没有余额要转
balance_stays = 不划转，在原来的账户里，省内跨市可以接着用
balance_beyond_notices = 要数到还没有放假安排的年份，现在估算不出
balance_needs_day = 填上受理日期才能估算
balance_unknown = 居民医保没有个人账户，原来的余额怎么处理没有查到，请问转出地
balance_by_guide = 余额按指南最晚
guide_of_both = 两地都按同一份办事指南办，指南给余额也定了期限；全国没有
balance_commonly = 余额常见到账
from_day_to_day = <key>{ $from } — { $until }</key>
summed_up = 全国没有规定期限，这是网上常见说法归纳的，不是规定
slow_until = 听说慢的要到
slow_is_hearsay = 只是听说有这么慢的，也不是规定
to_bank_around = 打到银行账户约在
to_bank_is_hearsay = 听说当地把余额打到本人银行账户，不转到新地方；请打电话核实
