# What the questions to the office about retirement mean.

## One question

how_many_years = In my situation, how many years of medical insurance must I have by the time I retire, how many of them really paid, and how many of them paid locally?
other_requirements = Besides the total, how many years must be really paid, and how many paid here?
enough_or_make_up = Do I have enough? If not, can I make up the shortfall in one payment, or go on paying monthly, and what does each cost?
make_up_either_way = Can I make up the shortfall in one payment, or go on paying monthly, and what does each cost?
only_lump_sum = Is one payment the only way to make up the shortfall, what does it cost, and by when must it be paid?
only_monthly = Is going on paying monthly the only way to make up the shortfall, what is it a month, and until when?
any_way_at_all = Is there any way to make up the shortfall?

## Several, one behind the other

requirement_unknown = I don't know how many years of medical insurance I need when I retire, or how many I am short. Please look that up for me first.
perhaps_enough = When I retire, my medical insurance may be enough, or up to { $most } short.
short = When I retire, my medical insurance will be { $missing } short.
lump_sum = Can I make that up in one payment? On what base and at what rate, does the employer pay or do I, and by when must it be paid?
does_it_count = Does a lump sum count as really paid, and as paid locally?
lump_sum_barred = I heard that it can't be made up in one payment: is that still so?
monthly = If I pay monthly, how much is it a month?
monthly_instead = If not in one payment, can I pay monthly, and how much a month?
monthly_barred = I heard that one can't pay monthly after retirement: is that still so?
until_then = Until it is complete, am I reimbursed as an employee or as a retiree, and is money credited to my personal account?
