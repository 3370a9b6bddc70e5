# How an estimate is said: its word first, then the span.

# $what: the span
sources_differ = 说法不一：{ $what }
estimate = 估算：{ $what }
about_money = 约 { $amount } 元
# $least, $most: by ten thousands, for example 0.84 and 3.8; English gives them in full
money_by_ten_thousands = { $least }万到 { $most }万元
up_to_ten_thousands = 0 到 { $most }万元
possibly_enough = 可能够了
short_at_most = 差 0 到 { $time }
short = 差 { $time }
# $count: how many places there are whose rule is known
places_in_province = { $province }已知的 { $count } 处
places_in_china = 全国已知的 { $count } 处
