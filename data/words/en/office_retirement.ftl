# What the questions to the office about retirement mean.

how_many_years = In my situation, how many years of medical insurance must I have by the time I retire, how many of them really paid, and how many of them paid locally?
other_requirements = Besides the total, how many years must be really paid, and how many paid here?
enough_or_make_up = Do I have enough? If not, can I make up the shortfall in one payment, or go on paying monthly, and what does each cost?
make_up_either_way = Can I make up the shortfall in one payment, or go on paying monthly, and what does each cost?
only_lump_sum = Is one payment the only way to make up the shortfall, what does it cost, and by when must it be paid?
only_monthly = Is going on paying monthly the only way to make up the shortfall, what is it a month, and until when?
any_way_at_all = Is there any way to make up the shortfall?
