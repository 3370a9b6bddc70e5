# Words that a document's figure may have for its value.

## What “local” covers

this_city = 本市
this_province = 本省

## What months count as

really_paid = 实际缴费
deemed = 视同缴费
counts = 算
counts_not = 不算

## What a lump-sum payment is made up of

employers_part = 单位部分
both_parts = 单位和个人两部分
flexible_rate = 灵活就业标准
as_lump_sum = 和一次性补缴相同
# What is required of who retires early.
by_time_early = 减去提前的时间

## What becomes of the balance, and how a transfer is done

moves = 随关系转走
stays = 不划转，原账户继续用
paid_to_bank = 打到本人银行账户
apply = 要申请
instant = 申请后即时办结
automatic = 自动转，不用申请
ended = 已经停止

## Whether something is possible

barred = 不能
not_told = 没有查到
kept = 保留，以后可以再回来
local_condition = 当地条件
not_national = 全国规定里没有
