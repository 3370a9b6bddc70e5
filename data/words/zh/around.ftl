# Words around an answer.

## How sure it is, in a word

worked_out = 算得出来
range = 一个范围
only_estimated = 只是估算
not_known = 还不知道
# $count: how many; leads to them
more_to_know = 还有 { $count } 点要先知道

## What was not filled in and the answer turns on

told_a_figure = 问到了？填到“当地要求”里再算
enter_accepted = 填上受理日期，算得准
fill_in = 填上这一项再算

## Before a number to call

if_in_doubt = 拿不准就打
call = 打电话

## What is opened

whom_to_call = 打给谁，去哪里查
# The same where there are no calls.
where_to_look = 去哪里查、去哪里办
day_by_day = 一天一天看
legend = 图上的颜色和放假
month_by_month = 每个月多少
another_month = 换个月退休会怎样
by_age = 一年年算下来，一共花多少
details = 细说
rules_for_money = 这笔钱的规矩

## The table of ways out

way = 办法
what_it_costs = 花多少
what_you_have_then = 以后有什么
is_it_open = 能不能办

## What one can do with the answer

save_or_share = 存下来、分享
save = 存下来
share = 分享或复制
remind = 日历提醒
more = 更多
# A link follows these three.
kept = 存好了，只在这台设备上，不上传。
kept_before = 这一份已经存过了。
not_read = 没有存：这台设备上原来存的读不出来，没有动它。
reminded = 提醒交给浏览器了，在“下载”里点开就进日历。里面的链接带着您填的内容。
