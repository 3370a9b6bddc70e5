# Days, months, ages and places: in the page's language, and as they are said to an office.

## Weekdays

monday = Mon
tuesday = Tue
wednesday = Wed
thursday = Thu
friday = Fri
saturday = Sat
sunday = Sun

## Months of the year

january = Jan
february = Feb
march = Mar
april = Apr
may = May
june = Jun
july = Jul
august = Aug
september = Sep
october = Oct
november = Nov
december = Dec

## Days and months

date = { $weekday } { $day } { $month } { $year }
plain_date = { $day } { $month } { $year }
make_up_day = { $weekday } { $day } { $month } { $year } (a make-up working day)
day_between = a day between { $earliest } and { $latest }
month_of_year = { $month } { $year }

## How long, and how old

months = { $months } { $months ->
    [one] month
   *[other] months
}
years = { $years } { $years ->
    [one] year
   *[other] years
}
years_and_months = { $years } { $years ->
    [one] year
   *[other] years
} { $months } { $months ->
    [one] month
   *[other] months
}
time_in_months = { $time } ({ $months } { $months ->
    [one] month
   *[other] months
})
time_between = { $least } to { $most }
years_old = { $years } { $years ->
    [one] year
   *[other] years
}
years_and_months_old = { $years } { $years ->
    [one] year
   *[other] years
} { $months } { $months ->
    [one] month
   *[other] months
}

## Places

nation = all of China
provincial_office = { $province }'s provincial office
province_in_list = { $province } (provincial office)
place_in_list = { $place } ({ $province })
