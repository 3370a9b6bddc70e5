# What to ask an office about a personal account.

what_retirees_get = 退休人员个人账户每月划多少，哪天划，分不分年龄
what_my_tier_gives = 我缴的这一档带不带个人账户，每月划多少
when_retirees_get = 退休人员每月划多少，{ $month }我的哪天划的
my_base_credit_and_date = { $month }我的缴费基数是多少、划入多少、哪天划的
bounds_and_my_base = { $month }医保缴费基数的上限和下限各是多少，我的基数是多少
really_no_account = 我缴的这一档是不是真的不带个人账户，能不能换档
which_tier = 我缴的是哪一档，带不带个人账户，每月划多少
my_base_and_credit = { $month }我的缴费基数是多少、划入多少
