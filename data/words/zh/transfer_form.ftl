# The form of the question on transfers.

## What is asked

from = 转出地（原来在哪里缴）
to = 转入地（现在在哪里缴）
place_hint = 可以打名字、拼音或首字母，例如：重庆、chongqing、cq
from_scheme = 原来参加的是
to_scheme = 现在参加的是
channel = 申请方式
accepted_on = 受理日期
accepted_on_hint = 显示“已受理”的那天，不是提交那天。还没受理就空着
# Opens the questions that may be left out, which follow.
more = 再答几个问题，算得更准（可以不填）
submitted_on = 提交申请的日期
submitted_on_hint = 期限不从这天算。还没受理的，填上能看等了多久
info_sent_on = 信息表发出的日期
info_sent_on_hint = 查得到才填。转入的期限从这天起算
seen_status = 查进度时看到的字样
seen_status_hint = 各地字样不同，选意思最接近的
status_as_of = 进度和情况是哪天的
stopped_at_origin = 转出地停保了吗
enrolled_at_destination = 转入地参保了吗
double_enrolled = 现在同时有两份医保吗
double_enrolled_hint = 比如两个城市都在缴，或者职工医保之外还有老家的居民医保
in_arrears = 转出地有欠费吗
retired = 已经享受退休医保待遇了吗
has_balance = 原来的个人账户里有余额吗
stopped_in = 原来缴到哪个月
stopped_in_hint = 填了能看中间断缴几个月、要不要等待期
enrolled_in = 新地方从哪个月开始缴
enrolled_in_hint = 还没开始缴就空着

## The same, short, for messages about a field

from_name = 转出地
to_name = 转入地
from_scheme_name = 原来参加的医保
to_scheme_name = 现在参加的医保

## Choices

employee = 职工医保
resident = 居民医保
online = 手机或网上
window = 窗口
