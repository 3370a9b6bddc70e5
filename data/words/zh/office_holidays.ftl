# Holidays, as the holiday notices call them.

# Stands between two holidays that fall together.
between_holidays = 、
new_year = 元旦
spring_festival = 春节
qingming = 清明节
labour_day = 劳动节
dragon_boat = 端午节
mid_autumn = 中秋节
national_day = 国庆节
