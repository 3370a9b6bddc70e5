# Counts, money and lists.

# Stands between two things of a list.
between_listed = 、
# Stands behind something.
aside = （{ $words }）
working_days = { $days }个工作日
days_gone = { $days } 个工作日
days_gone_between = { $least } 到 { $most } 个工作日
# An amount by itself.
yuan = { $amount }元
# An amount in a sentence.
money = { $amount } 元
money_between = { $least } 到 { $most } 元
# $least, $most: shares in percent
rate_between = { $least } 到 { $most }
