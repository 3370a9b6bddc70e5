# How sure the days of a transfer are.

balance_is_hearsay = no rule sets a limit for the balance: the date is only what people say
as_if_accepted_today = there is no date of acceptance: for now counted as if it were today
counted_day_by_day = counted day by day, by the working days of the national rules
notice_missing = the holiday notice of one year is not published yet: it may shift by a few days
