# Figures of the reckoning that can be changed beneath the form of retirement.

change = 改数字再算（问到的基数、费率，涨多少，算到几岁）
change_hint = 不填的按查到的算；没填“每年涨”就按不涨算。填了的，算式里会写“您填的”。
base = 补缴基数（元/月）
rate = 补缴费率（%）
monthly = 退休后按月缴，每月（元）
premium = 居民医保每年（元）
growth = 以后每年涨（%）
to_age = 算到多少岁
