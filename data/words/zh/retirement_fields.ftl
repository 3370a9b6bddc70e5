# What the form about retirement asks.

## The worker groups

man = 男（原来 60 岁退休）
woman_55 = 女，管理或技术岗（原来 55 岁退休）
woman_50 = 女，生产操作岗（原来 50 岁退休）
woman_unclear = 女，不清楚是哪一种

## How the months are told

paid_by_history = 一段一段填（在哪里、从哪月到哪月）
paid_by_unknown = 不清楚
paid_by_sum = 知道一共多少

## What a period counts as

period_unit = 单位给缴
period_flexible = 自己缴
period_deemed = 工龄（视同）
period_military = 当兵
period_unemployment = 领失业金
period_resident = 居民医保

## Grounds for retiring earlier

neither_ground = 都不是
hazardous_work = 特殊工种
disability = 病退、病残津贴

## What each field asks for

place = 准备在哪里享受退休医保
worker = 人员类别
born = 出生日期
paid_by = 缴了多久，怎么填
period = 缴费经历
total = 累计缴费（含视同缴费）
actual = 其中：实际缴费
deemed = 其中：视同缴费（含军龄）
military = 视同缴费里的军龄
local = 其中：在当地实际缴费
months_as_of = 这些月数是哪天的
paid_since = 那天以后一直在缴吗
paid_since_as_of = “一直在缴吗”是哪天答的
early_ground = 提前退休的情形
retire_on = 打算退休的日期
pension_paid = 养老保险已经缴了多久
first_insured_on = 第一次参加职工医保的日期
first_employed_on = 第一次参加工作的日期
before_scheme = 参加工作时，当地还没有职工医保吗
kind = 现在怎么缴
unbroken = 到现在连续缴了多久没断
tier = 参保档次
override_total = 当地要求：累计缴费
override_actual = 当地要求：实际缴费
override_local = 当地要求：本地实际缴费
second_place = 也比一比：第二个地方
third_place = 也比一比：第三个地方
second_local = 在第二个地方实际缴费
third_local = 在第三个地方实际缴费

## The same, short, for messages

name_place = 地方
name_worker = 人员类别
name_paid_by = 怎么填
name_total = 累计缴费
name_actual = 实际缴费
name_deemed = 视同缴费
name_military = 军龄
name_local = 当地实际缴费
name_months_as_of = 月数是哪天的
name_paid_since = 那天以后一直在缴吗
name_paid_since_as_of = “一直在缴吗”是哪天答的
name_early_ground = 提前退休的情形
name_retire_on = 打算退休的日期
name_pension_paid = 养老保险已经缴了多久
name_first_insured_on = 第一次参加职工医保的日期
name_first_employed_on = 第一次参加工作的日期
name_before_scheme = 参加工作时有没有职工医保
name_unbroken = 到现在连续缴了多久没断
name_tier = 参保档次
name_other_place = 要比的地方
name_other_local = 在要比的地方实际缴费

## Help beneath a label

hint_place = 可以打名字、拼音或首字母，例如：长沙、changsha、cs
hint_worker = 女的看岗位，不看年龄，问单位就知道。自己缴（灵活就业）的女性，江苏、南京、武汉按 55，别的地方先问当地
hint_born = “日”可以不填。农历生日要换成公历。身份证和档案不一致的，一般以档案最先记载的为准，请问人社局。也可以把身份证号填进来，只取里面的生日，号码不会留下
hint_total = “国家医保服务平台”里能查到。填几年几个月，或者只填月数
hint_actual = 真正交过钱的月数。不清楚就空着
hint_deemed = 建立医保以前的工龄、军龄等，要当地认定。没有填 0，不清楚就空着
hint_military = 广东把军龄算作实际缴费，别的地方怎么算，请问当地。没当过兵填 0，不清楚就空着
hint_local = 不清楚就空着
hint_early_ground = 特殊工种要单位申报、人社部门认定；两样都不是就不用选
hint_retire_on = 不填就按法定退休时间算。单位或人社局告诉过您日期的，填那个日期
hint_pension_paid = 提前退休要先缴满养老保险的最低年限。不清楚就空着
hint_before_scheme = 各地建立职工医保的时间不同，不清楚就选不清楚
hint_override_total = 打电话问到的，填在这里，按您填的算
hint_other_place = 想搬家或换地方退休的，填上比一比。累计年限跟着您走，在当地缴的不跟着走
hint_other_local = 没在那里缴过填 0，不清楚就空着
