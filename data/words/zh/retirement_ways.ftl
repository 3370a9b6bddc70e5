# The ways to make up what is missing for retirement, held against each other.

## Headings

ways = 差的怎么办
# Before whether a way is open.
allowed = 能不能用

## The ways in two or three characters, for tables and pictures

short_lump_sum = 一次补
short_monthly = 按月缴
short_resident = 居民医保
short_nothing = 不补

## The ways within a sentence that compares them

between_lump_sum = 一次补
between_monthly = 按月缴
between_resident = 居民医保
between_nothing = 不补

## The ways within other sentences

named_lump_sum = 一次性补缴
named_monthly = 退休后按月接着缴
named_resident = 改参加居民医保
named_nothing = 不补

## Amounts

between = { $low } 到 { $high }
yuan = { $amount } 元
yuan_between = { $low } 到 { $high } 元

## Which is the cheapest

mark_cheapest = 花钱最少
mark_safest = 最稳妥
cheapest_unclear = 花钱最少：现在比不出来，有的办法要多少钱还说不准。
cheapest_nothing = 花钱最少：<key>不补</key>，一分不花，待遇低一些但不取消。看病多的话，少报的可能超过补缴的钱。
# $way: a way as named above · $age: the age up to which it is counted · $all: whether the cost of every way is known
cheapest = 花钱最少：<key>{ $way }</key>，算到 { $age } 岁一共缴得{ $all ->
    [yes] 最少
   *[no] 最少（还有办法不知道要多少钱，没算在内）
    }。
cheapest_resident = 花钱最少：<key>改参加居民医保</key>，算到 { $age } 岁缴得{ $all ->
    [yes] 最少
   *[no] 最少（还有办法不知道要多少钱，没算在内）
    }。
cheapest_resident_at_least = 花钱最少：<key>改参加居民医保</key>，按全国最低标准，算到 { $age } 岁缴得{ $all ->
    [yes] 最少
   *[no] 最少（还有办法不知道要多少钱，没算在内）
    }。
# $premium: the premium above which it is so · $rises: whether premiums are taken to rise · $exact: whether it is known for certain
other_way_round = 当地{ $rises ->
    [yes] 第一年
   *[no] 每年
    }高于 <key>{ $premium }</key>{ $exact ->
    [yes] 就会
   *[no] 就可能
    }反过来。
other_way_round_by_age = 算到 { $age } 岁，当地{ $rises ->
    [yes] 第一年
   *[no] 每年
    }高于 <key>{ $premium }</key>{ $exact ->
    [yes] 就会
   *[no] 就可能
    }反过来。
only_what_is_paid_in = 这只是缴的钱：报得少，病重时自付可能多得多。

## Which is the safest

# $hearsay: whether it is only said online
safest_lump_sum = 最稳妥：<key>一次性补缴</key>，{ $hearsay ->
    [yes] 照网上的说法（第三方）
   *[no] 照查到的规定
    }，一次补齐就能享受退休待遇，以后费用涨了也不用再缴。
safest = 最稳妥：<key>{ $way }</key>，{ $hearsay ->
    [yes] 照网上的说法（第三方）
   *[no] 照查到的规定
    }，缴满就能享受退休待遇。
confirm_before_paying = 交钱以前，先打 <key>{ $hotline }</key> 确认现在还这样办。
safest_unclear = 最稳妥：还不能说。当地让不让补、补了算不算，没有查到，先打电话问清再交钱。

## What each costs by age

totals = 到这个年纪，一共花多少（元）
up_to = 算到
at_age = { $age } 岁
ask_amount = 要问
# $month: the first that is paid · $growth: by how much prices rise in a year
counted_from = 从{ $month }开始算，用今天的价，假定以后不涨价。
counted_from_rising = 从{ $month }开始算，用今天的价，假定每年涨 { $growth }。
resident_at_least = 居民医保按查到的最低标准，每 12 个月缴一次。
resident_by_yours = 居民医保每 12 个月缴一次。
totals_hold = 四舍五入到元。这里只有缴的钱，看病自付的不在内。

## Local figures to try

try_first = 不知道就先试试当地的数（不一定就是补缴用的）：
try_figure = { $name } { $figure }
# $known: how well it is known
try_lump_sum_rate = 一次性补缴费率 { $rate }（{ $known }）
base_floor = 最低缴费基数
base_average = 平均工资
rate_unit = 单位费率
rate_flexible = 灵活就业费率
monthly_flexible = 灵活就业每月

## Another month of retirement

scrub = 拖一拖：换个月退休会怎样
scrub_hint = 提前退休要够领养老金的年限，还要先书面告诉单位；推后要先和单位书面约好。这里只是看看，答案还按上面的时间。
# $apart: how far it lies from the month in the answer
scrubbed_answer = { $month }退休（答案里的时间）
scrubbed_later = { $month }退休（晚 { $apart }）
scrubbed_earlier = { $month }退休（早 { $apart }）
# $test: which kind of months · $was, $becomes: how many are required
requirement_moved = 要求也变了：{ $test }从 { $was }变成 { $becomes }。

## Asking

# $question: what to say, in Chinese, with what it means in another language
call_and_say = 打 <key>{ $hotline }</key>（{ $place }）：{ $question }
