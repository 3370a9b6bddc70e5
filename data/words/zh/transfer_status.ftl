# The words people see when they look a transfer up, and what they mean. No official list of them was found: the names are this
# product's for the steps of 43号; the words in use were read on pages and in programs of several places, and the likely ones
# nobody has confirmed.

## A status as the person picks it, with every word it goes by.
submitted = 已提交，还没受理（见过：收件、已申请；可能写：待审核）
rejected = 不予受理、被退回（可能写：已退回、审核不通过）
accepted = 已受理，转出地在办（见过：受理、已审核；可能写：转出审核、转出办理中）
form_sent = 转出办好了，信息表已发出（见过：转移；可能写：已转出、转出办结）
finished = 转入办结，余额还没到（见过：办结、已办结；可能写：转入办结）
credited = 余额已到账（见过：已注资；可能写：资金已到账）
automatic = 省内免申转，查不到申请进度（见过：免申转、个人账户清退）
balance_zero = 原来的余额变成 0，新地方还没到
none_of_these = 看到的字样不在这里面

## What it means.
submitted_means = 申请交上去了，两边还在核对：原来停保了没有，新地方参保了没有。还没受理，期限还没开始算。
rejected_means = 核对没通过。常见的原因：原单位没停保，新地方还没参保，同时还在缴居民医保，姓名或证件号对不上，参保的地方（统筹区）选错。期限等下次受理才开始算。
accepted_means = 期限从受理那天开始算。现在是转出地在办，办完会把信息表发给转入地。
form_sent_means = 转出地办完了，轮到转入地接收。有余额的，钱也该在路上了。
finished_means = 医保关系和年限已经转到。余额另外走，全国没有规定几天到账。
credited_means = 钱到了。核对一下年限和余额对不对。
automatic_means = 省内自动转的，没有申请，也就没有申请进度。“个人账户清退”是原来的账户在清账，只要看余额到了没有。
balance_zero_means = 多半是钱在路上，比较常见。它不能说明医保关系办到哪一步，还要查信息表发了没有、转入办结了没有。
none_of_these_means = 不要紧，各地字样不一样。打电话问三件事：哪天受理的，信息表发出了没有，转入办结了没有。问到以后回来再选一次。
