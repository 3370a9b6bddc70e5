# The form on the personal account.

## What is asked

place = 在哪里参保
insured = 您的情况
base = 每月缴费基数
wage = 不清楚基数的，填税前月工资
age = 您的年龄（周岁）
tier = 参保档次
is_with_account = 您这一档带个人账户吗
month = 看哪个月
seen = 您看到那个月划入了多少
amounts_as_of = 这些数是哪天的
lowest_base = 当地的缴费基数下限
highest_base = 当地的缴费基数上限
monthly = 当地告诉您的每月划入

## Help beneath it

place_hint = 可以打名字、拼音或首字母，例如：南京、nanjing、nj
base_hint = 手机上查医保缴费记录，里面有“缴费基数”。不清楚就空着
wage_hint = 一般看上一年的月平均工资，估出来的
age_hint = 这里每月划入多少，按年龄分档
month_hint = 不填就是这个月
seen_hint = 填“划入”的那一笔，不是余额。填了就帮您对一对
monthly_hint = 打电话问到的，填在这里，按您填的算

## What may be chosen

with_account = 带个人账户
without_account = 不带

## What is asked, in short, where a message names it

place_name = 参保的地方
base_name = 缴费基数（或者税前月工资）
wage_name = 税前月工资
is_with_account_name = 您这一档带个人账户吗
month_name = 月份
seen_name = 看到的划入
lowest_base_name = 基数下限
highest_base_name = 基数上限
monthly_name = 每月划入

## Opens what may be left out

more = 换个月份，或填打电话问到的数字（可以不填）
