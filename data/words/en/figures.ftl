# Counts, money and lists.

between_listed = ,{ " " }
aside = { " " }({ $words })
working_days = { $days } { $days ->
    [one] working day
   *[other] working days
}
days_gone = { $days } { $days ->
    [one] working day
   *[other] working days
}
days_gone_between = { $least } to { $most } working days
yuan = ¥{ $amount }
money = ¥{ $amount }
money_between = ¥{ $least } to ¥{ $most }
rate_between = { $least } to { $most }
