# Holidays, as the holiday notices call them.

between_holidays = { " " }and{ " " }
new_year = New Year's Day
spring_festival = Spring Festival
qingming = Qingming
labour_day = Labour Day
dragon_boat = Dragon Boat Festival
mid_autumn = Mid-Autumn Festival
national_day = National Day
