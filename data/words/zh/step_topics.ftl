# The headings of the parts that a derivation has.

which_rule = 按什么规定
record = 医保关系哪天转到
balance = 余额哪天到账
gap_between = 中间断了多久
when_you_retire = 什么时候退休
what_is_paid = 已经缴了多少，还能缴多少
what_is_required = 要缴满多少
estimated = 没查到的，先估算
missing_if_you_stop = 现在停缴，差多少
missing_if_you_keep_paying = 缴到退休，差多少
too_few_years = 年限不够，待遇少多少
ways_out = 差的怎么办
cost_over_the_years = 多年下来一共花多少
local_rates = 当地的比例和上下限
what_is_credited = 划入多少
