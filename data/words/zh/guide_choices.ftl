# What the guide can be asked, and what answers take from it.

## What one wants to do

apply_transfer = 申请医保转移
query_progress = 查转移办到哪一步
query_contributions = 查缴费记录
query_balance = 查余额和每月划入
print_voucher = 开参保凭证
ask_rules = 问当地规定（年限、补缴）
complain = 催办、投诉
# $what: one of these
at_place = { $place }：{ $what }

## Whether something has to be brought

to_bring = 要带
in_some_places = 有的地方要
filled_in_there = 到了再填
if_someone_goes = 别人代办才要
not_needed = 这里不用
