# What to ask the office about retirement: said in Chinese in every language.

how_many_years = 我这种情况退休时医保要缴满多少年，其中实际缴费、本地缴费各多少
other_requirements = 除了累计年限，实际缴费、在本地缴费要满多少年
enough_or_make_up = 我的年限够不够；不够的话，能不能一次补齐，或按月接着缴，各要多少钱
make_up_either_way = 能不能一次补齐，或按月接着缴，各要多少钱
only_lump_sum = 是不是只能一次补齐，要多少钱，最晚什么时候补
only_monthly = 是不是只能按月接着缴，每月多少钱，缴到什么时候
any_way_at_all = 差的年限还有没有办法补
