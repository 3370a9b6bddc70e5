# What to ask an office about a personal account.

what_retirees_get = How much is credited to a retiree's personal account each month, on what date, and does it depend on age?
what_my_tier_gives = Does the tier I pay for come with a personal account, and how much is credited each month?
when_retirees_get = How much are retirees credited each month, and on what date was mine credited in { $month }?
my_base_credit_and_date = What was my contribution base in { $month }, how much was credited, and on what date?
bounds_and_my_base = What were the lowest and highest contribution bases for medical insurance in { $month }, and what was mine?
really_no_account = Is it right that the tier I pay for comes without a personal account, and can I change to another?
which_tier = Which tier do I pay for, does it come with a personal account, and how much is credited each month?
my_base_and_credit = What was my contribution base in { $month }, and how much was credited?
