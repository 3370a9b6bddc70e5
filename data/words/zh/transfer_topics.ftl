# What belongs to the answer about a transfer beside its figures.

## The progress that was seen.
seen_title = 您看到的字样是什么意思
not_across_provinces = 您这是跨省转移，没有查到哪里能跨省自动转。请打电话确认要不要自己申请。
whom_to_call = { $from }打 { $call_from }，{ $to }打 { $call_to }。
no_official_list = 进度字样没有全国统一的名单，这里是照办事步骤归纳的。

## What to put right or make sure of.
fixes_title = 先办好这几件，按顺序
checks_title = 申请之前弄清楚这几件

## Where to look, and what to keep.
keep_title = 去哪儿看，留好什么
look_in_app = 看进度：国家医保服务平台 APP，进“地方专区”，选转出或转入的省。入口名字各省不同，见过的有“转移接续查询”“转移接续申请查询”“关系转移申请进度查询”“业务办理进度查询”。
look_at_window = 看进度：问办的那个窗口，或者打 { $call_from }（{ $from }）、{ $call_to }（{ $to }）。
keep_of_app = 留好：申请编号，写着受理日期的截图；状态变一次，截一次图。
keep_of_window = 留好：窗口给的回执和参保凭证。当场问清“哪天受理的、编号是多少”，写下来。
keep_of_either = 留好：申请编号，写着受理日期的截图或回执，参保凭证。
# Behind one of these three.
keep_until_balance = 这些都留一年以上，余额到账前别丢。
keep_long = 这些都留一年以上。

## Other ways for the balance.
wallet_title = 余额的另一条路：医保钱包（只动钱，代替不了转移）
# $says: what the document says · $confidence: how well it is known
wallet = <chinese>{ $says }</chinese>（{ $confidence }）
wallet_disputed = <chinese>{ $says }</chinese>（{ $confidence }，没有核实）
