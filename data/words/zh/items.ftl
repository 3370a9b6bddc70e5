# The names of what the steps of a derivation find, before what was found.

## The transfer

transfer_out_limit = 转出期限
transfer_in_limit = 转入期限
transfer_out_due = 转出最晚
relation_due = 转入最晚（转出、转入期限相加）
money_common_from = 余额常见到账从
money_common_to = 余额常见到账到
money_slow_until = 余额听说慢的要到
money_payout_due = 打到银行账户（从转出最晚那天起）
money_due = 余额最晚到账（按两地的办事指南）
relation_slow_until = 年限听说要到
acceptance_reply = 听说最晚这天答复受理不受理
transfer_case = 这种转移的规定
double_rule = 重复参保的规定
cover_gap = 中间断了
cover_gap_limit = 断多久以内可补缴、不用等
waiting_period = 断得更久，等待期最多
transfer_mode = 怎么办转移
money_mode = 余额

## The day of retirement

old_age = 改革前的退休年龄
delay_from_birth_month = 开始延迟的出生月份
delay_step = 出生每晚几个月多延1个月
delay_cap = 最多延迟
delay = 延迟
statutory_age = 法定退休年龄
statutory_date = 法定退休时间
earliest_date = 最多可以提前
early_notice = 提前退休，至少提前多久书面告诉单位
early_if_told_today = 今天告诉单位，期满是
latest_date = 最多可以推后
late_agreement = 推迟退休，法定日期前至少多久和单位书面约好
pension_months = 领养老金的最低缴费年限（另一回事，不和医保混算）

## Months paid, and what counts

months_to_retirement = 到退休还能缴
military_counts_as = 军龄在当地算作
actual_with_military = 实际缴费（加上军龄）
months_since = 填月数那天以后接着缴的
months_untold = 之后缴没缴还没说的，最多
total_today = 到今天：累计
actual_today = 到今天：实际
local_today = 到今天：本地
elsewhere_counts_as = 外地缴的在当地算作
actual_there = 当地承认的实际缴费
deemed_cutoff = 当地视同缴费算到
resident_converted = 居民医保折算成职工医保
total_with_resident = 累计缴费（加上折算的居民医保）

## Retiring early on a ground

hazardous_age = 特殊工种退休年龄
hazardous_delay = 特殊工种延迟
hazardous_date = 特殊工种延迟后的年龄
early_lowers_total = 提前退休的，累计要求

## Months required, and months missing

recognised_total = 互认的两地累计要求
required_otherwise = 要求不同的人
required_total = 要求：累计缴费
required_actual = 要求：实际缴费
required_local = 要求：本地实际缴费
total_if_keep = 缴到退休时：累计
actual_if_keep = 缴到退休时：实际
local_if_keep = 缴到退休时：本地
short_total_if_stop = 现在停缴：累计
short_actual_if_stop = 现在停缴：实际
short_local_if_stop = 现在停缴：本地
short_total_if_keep = 缴到退休：累计
short_actual_if_keep = 缴到退休：实际
short_local_if_keep = 缴到退休：本地
total_met = 一直缴下去，累计缴满
actual_met = 一直缴下去，实际缴满
local_met = 一直缴下去，本地缴满
local_scope = “本地”指
periods_total = 几段加起来：累计
periods_actual = 几段加起来：实际缴费
periods_local = 几段加起来：本地实际缴费
periods_perhaps_local = 几段加起来：本地实际缴费，没填地方的也算本地
gap_if_stop = 现在停缴，总共差
gap_if_keep = 缴到退休，总共差

## Estimates

estimated_total = 累计缴费要求，估算
estimated_actual = 实际缴费要求，估算
estimated_local = 本地缴费要求，估算
estimated_short_if_stop = 现在停缴，估算差
estimated_short_if_keep = 缴到退休，估算差
estimated_gap_if_stop = 现在停缴，一共估算差
estimated_gap_if_keep = 缴到退休，一共估算差
estimate_average = 估算用的平均工资
estimate_part = 补一个月的钱占平均工资
estimated_base = 补缴基数，估算
estimated_rate = 补缴费率，估算
estimated_lump_sum = 一次补缴，估算
estimated_month = 按月缴一个月，估算
estimated_credit = 每月划入，估算

## What to do if months are missing, and what it costs

lump_sum_rule = 一次性补缴的规定
pay_monthly_rule = 退休后按月缴的规定
lump_sum_base = 补缴基数
lump_sum_rate = 补缴费率
lump_sum_cost = 补缴费用
monthly_cost = 按月缴，一个月的费用
growth = 以后每年涨
lump_sum_total = 一次性补缴，总共
monthly_total = 按月缴，总共
resident_total = 居民医保，总共
monthly_overtakes_lump_sum = 按月缴比一次补花得多
resident_overtakes_lump_sum = 居民医保比一次补花得多
resident_overtakes_monthly = 居民医保比按月缴花得多
resident_cheapest_up_to = 居民医保每年缴到多少，还是花得最少
full_share = 年限够时的住院报销比例
reduced_share = 年限不够时的住院报销比例
lump_sum_bar = 一次性补缴，有一种说法是
lump_sum_mends_local = 一次补的算不算本地缴费
pay_monthly_bar = 退休后按月缴，有一种说法是
pay_monthly_rate = 退休后按月缴的费率
pay_monthly_basis = 退休后按月缴的基数和费率
pay_up_law = 法律对年限不够的规定

## Resident medical insurance instead

resident_waiting_per_year = 每多断 1 年，等待期再加
resident_waiting = 居民医保没连续参保的等待期
resident_keeps_years = 改参加居民医保，原来的年限
employee_share = 职工医保住院报销（2025年全国平均）
resident_share = 居民医保住院报销（2025年全国平均）
yearly_care = 退休人员平均一年的医疗费（只作举例）
resident_pays_more = 如果都是目录内的住院费，居民医保一年多自付（只作举例）
reduction = 每差一年，待遇降低

## The personal account

account_rate = 在职的划入比例
rate_individual = 当地个人缴费比例（个人缴的全部划入）
base_floor = 缴费基数下限
base_ceiling = 缴费基数上限
account_base = 按这个基数算
account_credit = 每月划入
account_base_other_months = 上下限不同的那几个月，基数
account_credit_other_months = 那几个月，每月划入
account_year = 一年划入
resident_premium = 居民医保个人缴费（每年）
