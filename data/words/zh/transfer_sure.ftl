# How sure the days of a transfer are.

balance_is_hearsay = 余额没有规定的期限，日子是听说的
as_if_accepted_today = 没有受理日期，先按今天受理来算
counted_day_by_day = 照全国规定的工作日，一天一天数出来的
notice_missing = 有一年的放假安排还没公布，可能差几天
