# Days, months, ages and places: in the page's language, and as they are said to an office.

## Weekdays

monday = 周一
tuesday = 周二
wednesday = 周三
thursday = 周四
friday = 周五
saturday = 周六
sunday = 周日

## Months of the year

january = 1月
february = 2月
march = 3月
april = 4月
may = 5月
june = 6月
july = 7月
august = 8月
september = 9月
october = 10月
november = 11月
december = 12月

## Days and months

# $month: its name, from above
date = { $year }年{ $month }{ $day }日（{ $weekday }）
# A day on which nothing is due.
plain_date = { $year }年{ $month }{ $day }日
# A weekend day that is worked in exchange for a holiday.
make_up_day = { $year }年{ $month }{ $day }日（{ $weekday }，调休上班）
day_between = { $earliest }到{ $latest }之间
month_of_year = { $year }年{ $month }

## How long, and how old

months = { $months }个月
years = { $years }年
years_and_months = { $years }年{ $months }个月
# $time: years and months, which make up so many months
time_in_months = { $time }（{ $months }个月）
time_between = { $least }到{ $most }
years_old = { $years }岁
years_and_months_old = { $years }岁{ $months }个月

## Places

nation = 全国
# Enrolled with the province itself, not with one of its cities.
provincial_office = { $province }本级
province_in_list = { $province }（省本级、省直单位）
place_in_list = { $place }（{ $province }）
