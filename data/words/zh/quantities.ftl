# The names of the figures that documents give.

## How many months are required at retirement, and what counts

total_months = 累计缴费年限
actual_months = 实际缴费年限
local_months = 本地实际缴费年限
local_scope = “本地”的范围
local_test_unknown = 本地缴费年限
actual_test_unknown = 实际缴费年限
total_test_unknown = 累计缴费年限
deemed_cutoff = 视同缴费算到
military_counts_as = 军龄算作
elsewhere_counts_as = 外地转入的实际缴费算作
unemployment_paid_from = 领失业金算缴费，从
# So many months of it …
resident_months_converted = 居民医保每缴
# … give so many of the other.
resident_months_give = 居民医保折算成职工医保
resident_months_give_most = 居民医保最多折算成
recognised_total = 互认的两地累计要求
required_otherwise = 要求不同的人
reduction_per_year = 每差一年少报

## When people retire

old_age = 原退休年龄
delay_from_birth_month = 从哪个月出生起延迟
delay_step = 每几个月多延1个月
delay_cap = 最多延迟
flexible_earlier = 最多提前
flexible_later = 最多推后
early_notice = 提前退休，提前多久书面告诉单位
late_agreement = 推迟退休，提前多久和单位约好
hazardous_age = 特殊工种退休年龄
hazardous_delay_from_birth_month = 特殊工种从哪个月出生起延迟
hazardous_delay_step = 特殊工种每几个月多延1个月
hazardous_delay_cap = 特殊工种最多延迟
disability_retirement = 病退
early_lowers_total = 提前退休的，累计要求
pension_months = 养老金最低缴费年限

## What to do if months are missing

lump_sum_base = 一次性补缴基数
lump_sum_rate = 一次性补缴费率
lump_sum_shares = 一次性补缴由谁的部分组成
lump_sum_rule = 一次性补缴怎么算
pay_monthly_rule = 退休后按月缴
lump_sum_bar = 能不能一次性补缴
lump_sum_mends_local = 一次补的算不算本地缴费
pay_monthly_bar = 退休后能不能按月缴
pay_monthly_rate = 退休后按月缴的费率
pay_monthly_basis = 退休后按月缴的基数和费率
pay_up_law = 年限不够，法律怎么说

## Resident medical insurance instead

resident_waiting_per_year = 居民医保每多断 1 年，多等
resident_waiting = 居民医保没连续参保的等待期
resident_keeps_years = 改参加居民医保，原来的年限
retiree_yearly_care = 职工医保退休人员平均一年的医疗费
full_inpatient_share = 年限够时的住院报销比例

## For estimates alone

pay_up_month = 补一个月，占平均工资
pay_up_base = 补缴基数，占平均工资
comparable_places = 省内几处已知就照省内估
comparable_months = 照省内估年限，两头放宽
comparable_credit = 照省内估划入，两头放宽

## Contribution bases and rates

base_average = 平均工资
base_floor = 缴费基数下限
base_ceiling = 缴费基数上限
rate_unit = 单位费率
rate_individual = 个人费率
rate_flexible = 灵活就业费率
flexible_fixed = 灵活就业每月定额

## What the two insurances cost and pay

resident_premium = 居民医保每年个人缴费
resident_subsidy = 居民医保每年财政补助
employee_inpatient_share = 职工医保住院报销比例
resident_inpatient_share = 居民医保住院报销比例

## Transfer: limits and ways

transfer_out_days = 转出期限
transfer_in_days = 转入期限
money_common_from = 余额常见到账（最早）
money_common_to = 余额常见到账（最晚）
money_slow = 慢的要
money_payout_days = 转出后打到银行账户
money_mode = 余额怎么处理
transfer_mode = 怎么办转移
transfer_total_days = 转移全程
gap_without_waiting = 断缴多久以内可补、不用等
waiting_months = 断缴更久的等待期
waiting_months_switching = 换险种断缴更久的等待期
money_out_days = 余额划出期限
money_in_days = 余额入账期限
money_anecdote = 余额怎么到账
money_alternative = 不转余额的办法
relation_slow = 年限转移要
acceptance_reply_days = 提交后多久答复

## Transfer: what kind it is

case_employee_employee = 职工医保转职工医保
case_employee_resident = 职工医保转居民医保
case_resident_employee = 居民医保转职工医保
case_resident_resident = 居民医保转居民医保
case_retired = 已退休的人
double_rule = 重复参保怎么办
arrears_condition = 欠费能不能转

## The personal account

account_rate = 个人账户划入比例
account_retired = 退休人员每月划入
account_retired_rule = 退休人员怎么划
account_own = 钱归谁
account_base_effect = 缴得多划得多
account_tiers = 带不带个人账户
account_uses = 能付什么
account_not_for = 不能付什么
account_family = 家里谁能用
account_wallet = 医保钱包
wallet_limits = 医保钱包的限制
account_reform = 2021年的改革

## What fits nowhere else

statement = 说明
