# Each way to make up what is missing for retirement: what it costs, keeps and loses.

## The ways

lump_sum = 一次性补缴
monthly = 退休后按月接着缴
resident = 改参加居民医保
nothing = 什么都不办

## What the points are about

about_law = 法律怎么说
about_general = 一般的说法
about_local_rule = 当地怎么说
about_estimate = 怎么估的
about_rate = 按百分之几
about_freshness = 数字新不新
about_when = 什么时候补
about_also_short = 本地、实缴也差
about_years_so_far = 原来的年限
about_example = 打个比方
about_waiting = 要不要等
about_less = 少报多少
about_good = 好处
about_mind = 要想到

## Whether it is allowed

# $cost: what it would cost, in its own sentence
barred = 查到的说法是不能这样办
barred_yet_priced = <key>查到的说法是不能这样办</key>；{ $cost }
# $title: the document · $known: how well it is known · $date: its date
barred_by = 说不能的是：<chinese>{ $title }</chinese>，{ $known }。不放心就打 <key>{ $hotline }</key> 问
barred_by_dated = 说不能的是：<chinese>{ $title }</chinese>，{ $known }，{ $date }。不放心就打 <key>{ $hotline }</key> 问
not_told = 没有查到当地让不让这样办，先打电话问
depends_on = 当地的规定要看{ $asks }
depends_fill_in = 要看{ $asks }，在上面填了再看
rule_not_found = 没有查到，请打 <key>{ $hotline }</key> 问
# $law: its title and article · $known: how well it is known
law_allows = 法律允许缴到规定年限（<chinese>{ $law }</chinese>，{ $known }）；当地怎么缴，打 <key>{ $hotline }</key> 问
# $said: what a claim says · $known: how well that is known · $until: how far it reaches
said = { $said }（{ $known }）
said_until = { $said }（{ $known }，{ $until }）
# $until: how far the figures reach
stale = 用到的数字：{ $until }，可能已经变了

## Making up what is missing

make_up = 补 { $months }
make_up_at_most = 最多补 { $most }
make_up_estimated = 要补 <estimate>{ $months }</estimate>
# $make_up: one of the three above
cost = { $make_up }，约 <key>{ $amount }</key>
cost_by_yours = { $make_up }，约 <key>{ $amount }</key>（按您填的数）
cost_between = { $make_up }，<key>{ $amount }</key>之间
cost_between_by_yours = { $make_up }，<key>{ $amount }</key>之间（按您填的数）
cost_estimated = { $make_up }，多少钱没查到，<estimate>{ $cost }</estimate>，要问当地
cost_unknown = { $make_up }，<key>多少钱要问当地</key>
rate = 按 { $rate }（{ $known }），基数没查到
rate_said = 有说法按 { $rate }（{ $known }），基数没查到
when_not_found = 期限、单位补还是自己补，没有查到，办退休以前先问清
counts_by_paying = 每月真的缴在当地，实际缴费和本地缴费也跟着加
counts_by = 一次补的也算：<chinese>{ $title }</chinese>，{ $known }
counts_not_by = 一次补的不算，补了也还差：<chinese>{ $title }</chinese>，{ $known }
counts_ask = 一次补的算不算，没有查到，请问清再交钱
lump_sum_good = 补齐以后不用再缴职工医保费，享受退休待遇（大额医疗、长护险，有的地方另收）
lump_sum_good_if = 要是当地让补、补了也算：以后不用再缴职工医保费，享受退休待遇（大额医疗、长护险，有的地方另收）
lump_sum_mind = 一次要拿出这么多钱

## Going on paying monthly

pay_until = 再缴 { $months }，缴到{ $last }
pay_another = 再缴 { $months }
pay_at_most = 最多再缴 { $most }
pay_estimated = 再缴 <estimate>{ $months }</estimate>
# $until: one of the four above
monthly_cost = 每月 <key>{ $amount }</key>，{ $until }
monthly_cost_by_yours = 每月 <key>{ $amount }</key>，{ $until }（按您填的数）
# $growth: by how much it rises
monthly_cost_rising = 每月 <key>{ $amount }</key>，{ $until }（第一年的数，以后每年涨 { $growth }）
monthly_cost_estimated = 每月多少钱没查到，<estimate>{ $cost }</estimate>，要问当地，{ $until }
monthly_cost_unknown = <key>每月多少钱要问当地</key>，{ $until }
monthly_good = 不用一次拿一大笔钱，缴满以后享受退休待遇，不用再缴职工医保费
monthly_good_if = 不用一次拿一大笔钱。要是当地让这样缴：缴满以后享受退休待遇，不用再缴职工医保费
monthly_mind = 缴满以前要月月缴，断了就往后拖；当地没说到的待遇，请一起问清
monthly_mind_unknown = 缴满以前报多少、个人账户有没有钱，没有查到，请打电话问

## Changing to resident insurance

# $premium: the yearly premium
resident_cost = 每年 <key>{ $premium }</key>（您填的），年年要缴
resident_cost_at_least = 每年至少 <key>{ $premium }</key>，年年要缴，当地可能更高
resident_cost_unknown = 年年要缴，<key>金额问当地</key>
resident_good = 眼前花钱少，看病还有医保
# $employee, $resident: the share that each insurance reimburses
resident_mind = 报得少：2025年全国平均，政策范围内的住院费，职工医保报 { $employee }，居民医保报 { $resident }；没有个人账户
# $care: what retirees' care comes to in a year · $more: what one pays more oneself, in yuan
resident_example = 职工医保退休人员平均一年医疗费 { $care }。假如全是目录内的住院费，居民医保一年要多自付约 { $more } 元。只是打个比方，看病多的人差得更多
# $months: how long one waits at least · $more: how much longer for each year missed
resident_waits = 没在集中缴费期参保，或断过没续上的，至少等 { $months }才能报销；每多断 1 年再加 { $more }，按规定补缴可以缩短。从职工医保转过去要不要等，没有查到，请打电话问
resident_waits_unknown = 从职工医保转过去要不要等，没有查到，请打电话问

## Doing nothing

nothing_cost = 不花钱，<key>也没有医保</key>
nothing_cost_perhaps_enough = 够了就照常享受；<key>不够就没有职工退休医保</key>
# $rate: how much lower the benefit is for each missing year
nothing_cost_lowered = 不花钱，<key>仍有退休医保</key>，每差一年待遇降低 { $rate }
nothing_mind = 没有医保，看病的钱全部自己出
nothing_mind_perhaps_enough = 先打电话问清够不够。不够又不办，看病的钱全部自己出
nothing_example = 全国职工医保退休人员，平均一年医疗费 { $care }
# $rate: what the rule says
lowered_by = 每差一年降低 { $rate }
reimbursement_falls = 住院报销从 { $full } 降到 { $left }
reimbursement_falls_between = 住院报销从 { $full } 降到 { $low } 到 { $high }（文件没说清怎么减，请打电话问）

## In the table: whether it is open

open = 能办
open_hearsay = 听说能办，先问
open_not = 听说不能办
open_ask = 要先问

## In the table: what one has then

then_resident = 居民医保，报得少些
then_still_short = 补了也还差
then_lump_sum = 退休医保，不用再缴
then_lump_sum_if = 办成了有退休医保，不用再缴
then_monthly = 缴满后有退休医保
then_monthly_if = 办成了，缴满后有退休医保
then_lowered = 退休医保，待遇低些
then_if_enough = 够了才有退休医保
then_nothing = 没有医保
