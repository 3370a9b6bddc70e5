# The page on the personal account, as the navigation and the browser name it, and the units of numbers that are filled in.

tab = Account
title = How much reaches your personal account (个人账户) each month?
intro = What should be credited each month, whether it matches what you see, whose money it is, and what it can pay for.
page = How much reaches your personal account each month? - Yibao (医保算得清)

## Behind a number that is filled in

yuan = yuan
years_old = years old
