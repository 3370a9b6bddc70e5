# What to ask the office about retirement: said in Chinese in every language.

## One question

how_many_years = 我这种情况退休时医保要缴满多少年，其中实际缴费、本地缴费各多少
other_requirements = 除了累计年限，实际缴费、在本地缴费要满多少年
enough_or_make_up = 我的年限够不够；不够的话，能不能一次补齐，或按月接着缴，各要多少钱
make_up_either_way = 能不能一次补齐，或按月接着缴，各要多少钱
only_lump_sum = 是不是只能一次补齐，要多少钱，最晚什么时候补
only_monthly = 是不是只能按月接着缴，每月多少钱，缴到什么时候
any_way_at_all = 差的年限还有没有办法补

## Several, one behind the other

requirement_unknown = 我退休时医保要缴满多少年、还差多少，我不知道，请先帮我查一下。
perhaps_enough = 我退休时医保可能够了，最多差 { $most }。
short = 我退休时医保差 { $missing }。
lump_sum = 能不能一次补齐？按多少基数、百分之几补，单位出还是自己出，最晚什么时候补？
does_it_count = 一次补的，算不算实际缴费、本地缴费？
lump_sum_barred = 听说不能一次补，现在还是这样吗？
monthly = 按月缴的话，每月多少钱？
monthly_instead = 不一次补的话，能不能按月缴，每月多少钱？
monthly_barred = 听说退休后不能按月缴，现在还是这样吗？
until_then = 缴满以前按在职还是退休报销，个人账户有没有钱？
