# The answer on what reaches a personal account each month.

## The sentence

no_account = 您缴的是不带个人账户的档，<key>每月不往个人账户划钱</key>。
as_told = 照您问到的数，个人账户每月划入 <key>{ $amount }</key>。
# $past: whether the month is over · $base: what it is worked out on, in yuan · $rate: the share of it, in percent
by_base = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}您的个人账户 <key>{ $amount }</key>（{ $base } 元的 { $rate }）。
by_lowest_base = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}您的个人账户 <key>{ $amount }</key>（低于下限，按下限 { $base } 元的 { $rate }）。
by_highest_base = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}您的个人账户 <key>{ $amount }</key>（超过上限，按上限 { $base } 元的 { $rate }）。
by_wage = 如果单位{ $past ->
    [yes] 是按您的工资报的基数
   *[no] 按您的工资报基数
}，{ $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户大约 <key>{ $amount }</key>（{ $base } 元的 { $rate }）。
by_wage_at_lowest_base = 如果单位{ $past ->
    [yes] 是按您的工资报的基数
   *[no] 按您的工资报基数
}，{ $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户大约 <key>{ $amount }</key>（低于下限，按下限 { $base } 元的 { $rate }）。
by_wage_at_highest_base = 如果单位{ $past ->
    [yes] 是按您的工资报的基数
   *[no] 按您的工资报基数
}，{ $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户大约 <key>{ $amount }</key>（超过上限，按上限 { $base } 元的 { $rate }）。
as_retiree = { $place }退休人员，{ $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户 <key>{ $amount }</key>。

## The sentence, where the amount lies between two

# $amounts: the least and the most · $past: whether the month is over
between_by_account = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户 <key>{ $amounts }</key>，要看您这一档带不带个人账户。
between_by_tier = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户 <key>{ $amounts }</key>，要看您缴的是哪一档。
# $turns_on: what the rule asks, for example the age
between_by_rule = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户 <key>{ $amounts }</key>，要看{ $turns_on }。
between_as_found = { $month }{ $past ->
    [yes] 应该已经划入
   *[no] 应该划入
}个人账户 <key>{ $amounts }</key>，查到的只有最低和最高。

## Behind the sentence

# $known: how well the rule is known (`known_*` of the subject evidence)
check_by_phone = （这里的算法{ $known }，和您看到的对不上就打 <key>{ $hotline }</key> 核实。）
# $seen: an amount
same = 您看到的 { $seen }<key>对得上</key>。
same_by_own_base = 您看到的 { $seen }<key>和您填的基数对得上</key>。查到的上下限可能不是医保用的。
less = 您看到的 { $seen }，<key>少了 { $by }</key>，不一定是错，先核对一下。
more = 您看到的 { $seen }，<key>多了 { $by }</key>，不一定是错，先核对一下。

## Nothing found

retirees_not_found = 退休人员每月划多少，由{ $place }自己定，这里没有查到。
with_account_not_found = 带个人账户的，每月划多少由{ $place }自己定，这里没有查到。
tier_not_found = 自己缴的，<key>带个人账户的档才每月划钱</key>。{ $place }划多少没有查到。
tier_not_found_call = 自己缴的，<key>带个人账户的档才每月划钱</key>。{ $place }划多少没有查到，请打 <key>{ $hotline }</key> 问您这一档。
call_for_figure = 请打 <key>{ $hotline }</key> 问，问到的数填进来，就能看全年。

## An estimate instead

# $estimate: the word for it and the amount · $from: what it was drawn from, one of the clauses below
estimated = <estimate>{ $estimate }</estimate>（{ $from }）。
no_answer_call_for_figure = 这不是答案，请打 <key>{ $hotline }</key> 问，问到的数填进来，就能看全年。
no_answer_call_about_tier = 这不是答案，请打 <key>{ $hotline }</key> 问您这一档。
estimated_call = <estimate>{ $estimate }</estimate>，请打 { $hotline } 问
nothing_or = 每月 0 元，或者 { $amounts }
about_monthly = 每月约 { $amount }
monthly = 每月 { $amounts }
# $amounts: several, in a list
from_sources = 有 { $amounts } 几种说法，都不够可靠
# $places: how many, and where · $amounts: what is credited there
from_places = 照{ $places }推的，那里是 { $amounts }
holds_all_places = 各地查到的都在里面
holds_all_places_mostly = 各地查到的都在里面，多数是 { $amounts }
account_by_your_base = 带个人账户的，查到的地方按您的基数 { $base }的 { $rate } 划
account_by_all_bases = 带个人账户的，查到的地方按最低到最高基数 { $base }的 { $rate } 划
tier_by_your_base = 不带个人账户的档不划；带的，查到的地方按您的基数 { $base }的 { $rate } 划
tier_by_all_bases = 不带个人账户的档不划；带的，查到的地方按最低到最高基数 { $base }的 { $rate } 划

## How sure it is

sure_as_told = 照您问到的数
sure_of_bounds = 有的没填，或者只查到最低和最高
sure_by_official_text = 算法看过官方原文
sure_by_rule_found = 照查到的算法，算法还没核实
sure_of_estimate = 当地的数没有查到，照别处的估的
sure_of_nothing = 当地的数没有查到，要打电话问

## What must be known first

# $day: the day the amounts filled in are of · $month: the month answered for
amounts_of_month = 填的数是 <key>{ $day }</key> 的，所以按{ $month }算。要看这个月的，查一查这个月划入了多少，改过来。
amounts_of_day_with_base = 填的数是 <key>{ $day }</key> 的。缴费基数每年换一次，换过了就改过来。
amounts_of_day = 填的数是 <key>{ $day }</key> 的，有变化就改过来。
wage_is_not_base = 工资不等于缴费基数。基数由单位申报，一般看上一年的月平均工资。缴费记录里有“缴费基数”，填上就准了。
# $entered: whether the bound was filled in or found
below_lowest_base = 您填的基数比{ $entered ->
    [yes] 您填的
   *[no] 查到的
}下限还低。要么填的是工资，要么{ $entered ->
    [yes] 您填的
   *[no] 查到的
}下限不是医保用的，请核对缴费记录。
above_highest_base = 您填的基数比{ $entered ->
    [yes] 您填的
   *[no] 查到的
}上限还高。要么填的是工资，要么{ $entered ->
    [yes] 您填的
   *[no] 查到的
}上限不是医保用的，请核对缴费记录。
bounds_not_found = { $place }这个月的缴费基数上下限没有查到，没有按它调整。工资特别低或特别高的，结果可能不同。
lowest_not_found = { $place }这个月的缴费基数下限没有查到，没有按它调整。工资特别低或特别高的，结果可能不同。
highest_not_found = { $place }这个月的缴费基数上限没有查到，没有按它调整。工资特别低或特别高的，结果可能不同。
# $entered, $found: amounts in yuan
lowest_contradicts = 您填的下限 { $entered } 元，比查到的上限 { $found } 元还高，两个不会都对。这里按您填的算，没有用查到的上限；请打 <key>{ $hotline }</key> 核实。
highest_contradicts = 您填的上限 { $entered } 元，比查到的下限 { $found } 元还低，两个不会都对。这里按您填的算，没有用查到的下限；请打 <key>{ $hotline }</key> 核实。
bounds_undated = 查到的基数上下限没有写从哪天起，{ $month }用的可能是另一套，请打电话核实。
# $turns_on: what the rule asks, for example the tier
depends_on = { $place }还要看{ $turns_on }，填上再算。
if_as_common = 只作参考：带个人账户的，不少地方也按基数的 { $rate } 划，那就是每月 <key>{ $amount }</key>。这不是全国规定。

## What to do

now = 现在
next_month = 下个月
look_at_credit = <key>看 { $month }“划入”的那一笔</key>，别看余额：“国家医保服务平台”里查个人账户
ask_employer = <key>问单位</key>：给我报的医保缴费基数是多少
look_again_retired = 再看一次：这个月的可能还没划
look_again = 再看一次：这个月的费可能还没到账
# $place: whose number it is · $question: of the subject office_account
call_to_be_sure = 不用急。想弄清楚就打 <key>{ $hotline }</key>（{ $place }）问：{ $question }
call_if_no_match = 对不上就打 <key>{ $hotline }</key>（{ $place }）问：{ $question }
nothing_to_do = 不用做什么。换了单位、换了基数以后再核对一次

## The picture of the year

year_title = { $year }年每月划入
months = 月份
question_marks = 打问号的月份，那时的基数上下限没有查到，没法算。
dashes = 虚线的月份，基数上下限和您问的这个月不是同一套，您那时的基数也可能不同。
same_base = 按您的基数全年不变算。几月换基数各地不同，换了以后再算一次。
# $first, $last: months of the year
months_through = { $first }到{ $last }
not_worked_out = 没法算
bounds_then_not_found = 那时的基数上下限没有查到
estimated_with_same_base = 按同样的基数估

## The figures

credited_monthly = 每月划入
credited_in_year = { $year }年划入
total_of_months = { $months } 个月共 { $total }
as_if_same_base = 按基数全年不变算
other_months_not_counted = 其余月份的上下限没有查到，没算在内
contribution_base = 缴费基数
# $entered: an amount in yuan
below_so_lowest = 您填的 { $entered } 元低于下限，按下限算
above_so_highest = 您填的 { $entered } 元超过上限，按上限算
estimated_from_wage = 按您填的工资估的
lowest_base = 基数下限
highest_base = 基数上限
not_found = 没有查到
not_used = 没有用：查到的 { $found }，和您填的对不上
your_figure = 您填的
since = { $day }起。
you_see = 您看到的
possibly_because = 可能因为
or_because = 也可能

## Why what one sees may differ

not_credited_yet = 这个月的还没划，下个月再看一次
not_arrived_yet = 这个月的费还没到账。费到账了才划，下个月再看一次
not_paid = 那个月没有缴上，单位欠缴或者断缴的月份不划
other_base_reported = 单位报的基数和工资不一样
new_base_year = 基数换过了，一般每年重新定一次
other_bounds = 查到的上下限不是医保用的那一套
other_tier = 缴的是另一档，有的档不带个人账户，或者划得少
balance_seen = 看到的是余额，不是划入的那一笔
several_months = 一次划了几个月的
local_extra = 当地另外划了钱
other_group = 退休人员的定额，有的地方按年龄或身份分几档

## The rules for this money

# $document: its number or its title · $known: how well it is known
document_known = { $document }（{ $known }）

## What would change the amount

# $what: the name of a figure · $title: of the document that has another one, in quotation marks
by_other_document = 如果照<chinese>{ $title }</chinese>的{ $what }，每月划入 <key>{ $amount }</key>。
changes_from = { $day }起{ $what }会变，每月划入 <key>{ $amount }</key>。
by_base_as_entered = 如果当地就按您填的基数，不管上下限，每月划入 <key>{ $amount }</key>。
at_lowest_base = 基数最低的，每月划入 <key>{ $amount }</key>。
at_highest_base = 基数最高的，每月也只划入 <key>{ $amount }</key>。
each_hundred = 基数每多 100 元，每月多划 <key>{ $amount }</key>。
