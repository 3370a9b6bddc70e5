# What belongs to the answer about a transfer beside its figures.

## The progress that was seen.
seen_title = What the words you saw mean
not_across_provinces = Yours is a transfer between provinces, and no place was found where that is automatic. Please call and ask whether you have to apply yourself.
whom_to_call = { $from }: call { $call_from }. { $to }: call { $call_to }.
no_official_list = There is no national list of these progress words; here they are grouped by the steps of the procedure.

## What to put right or make sure of.
fixes_title = Settle these first, in this order
checks_title = Make sure of these before you apply

## Where to look, and what to keep.
keep_title = Where to look, and what to keep
look_in_app = To check the progress: in the national medical insurance app (国家医保服务平台), open the local section (地方专区) and choose the province you left or the one you moved to. The menu item has a different name from province to province. Seen so far: transfer enquiry (转移接续查询), transfer application enquiry (转移接续申请查询), progress of the transfer application (关系转移申请进度查询), case progress enquiry (业务办理进度查询).
look_at_window = To check the progress: ask at the counter where you applied, or call { $call_from } ({ $from }) or { $call_to } ({ $to }).
keep_of_app = What to keep: the application number (申请编号), a screenshot that shows the date of acceptance (受理), and a new screenshot each time the status changes.
keep_of_window = What to keep: the receipt from the counter (回执) and the enrolment certificate (参保凭证). Ask on the spot on what date it was accepted (哪天受理的) and what the number is (编号是多少), and write both down.
keep_of_either = What to keep: the application number (申请编号), a screenshot or receipt that shows the date of acceptance (受理), and the enrolment certificate (参保凭证).
keep_until_balance = Keep all of these for more than a year, and make sure you still have them when the balance arrives.
keep_long = Keep all of these for more than a year.

## Other ways for the balance.
wallet_title = Another way for the balance: the insurance wallet (医保钱包). It only moves money; it can't replace the transfer
wallet = <chinese>{ $says }</chinese> ({ $confidence })
wallet_disputed = <chinese>{ $says }</chinese> ({ $confidence }, not verified)
