# Figures of the reckoning that can be changed beneath the form of retirement.

change = Change the figures (a base or rate you were told, the yearly rise, up to what age)
change_hint = Whatever you leave empty is filled from what was found; without a yearly rise, prices are assumed not to rise. What you enter is marked as yours in the working.
base = Base for making up (补缴基数), yuan a month
rate = Rate for making up (补缴费率), %
monthly = Paying monthly after retirement, yuan a month
premium = Resident medical insurance, yuan a year
growth = Rise in prices each year (%)
to_age = Count up to what age
