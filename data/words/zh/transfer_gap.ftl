# Months without cover between two places.

title = 中间断缴了吗
overlap = 有 <key>{ $months } 个月</key>两边都在缴，算重复参保。打电话问怎么处理，别影响转移。
# $stopped, $joined: the last month paid here, the first one paid there · $months: how many lie between
gap = 缴到{ $stopped }，{ $joined }在{ $to }接上：<key>{ $months ->
    [0] 中间没有断
   *[other] 中间断 { $months } 个月
}</key>。
# $joined: this month
gap_if_joined_now = 缴到{ $stopped }，如果这个月（{ $joined }）在{ $to }接上：<key>{ $months ->
    [0] 中间没有断
   *[other] 中间断 { $months } 个月
}</key>。

## A gap that is too long.
# $free: how many months may be missing without a waiting period
wait_unknown = 断了超过 { $free } 个月，要过等待期才能报销，要等多久没有查到，请问{ $to }。
has_to_wait = 断了超过 { $free } 个月，要过等待期才能报销。
# Behind the sentence above. $most: how many months one waits at the most
wait_here = 查到{ $to }最多等 { $most } 个月；以当地答复为准。
wait_nationally = 全国的说法是原则上最多等 { $most } 个月，{ $to }自己定多久没有查到，请打电话问。

## A gap that is not.
pay_back = 按全国规定，断在 { $free } 个月以内（含）的，<key>可以补缴，不用等</key>。怎么补按{ $to }的规定；从缴费那个月起享受，中断的几个月也能追溯。
two_years_before = 职工医保和居民医保之间换的，还要之前连续参保满 2 年，才能这样补。没满的请问当地。
join_by = 最晚 <key>{ $month }</key>接上，才不用等。再晚就要过等待期。
resident_waiting = 居民医保另有自己的等待期，从职工医保转过去是不是也要等，没有查到，请问转入地。
