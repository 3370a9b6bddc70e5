# How an estimate is said: its word first, then the span.

sources_differ = sources differ: { $what }
estimate = estimate: { $what }
about_money = about ¥{ $amount }
money_by_ten_thousands = ¥{ $least } to ¥{ $most }
up_to_ten_thousands = ¥0 to ¥{ $most }
possibly_enough = possibly enough
short_at_most = 0 to { $time } short
short = { $time } short
places_in_province = the { $count } places known in { $province }
places_in_china = the { $count } places known in China
