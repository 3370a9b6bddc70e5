# What to say on the telephone about a transfer, word for word: the office speaks Chinese. The other languages say what it means.

## How every call begins: who, from where to where, since when.
hello = 您好，我的医保从{ $from }转到{ $to }，申请编号是（念编号）。
hello_accepted = 您好，我的医保从{ $from }转到{ $to }，{ $day } 受理的，申请编号是（念编号）。
hello_handed_in = 您好，我的医保从{ $from }转到{ $to }，{ $day } 提交的申请，申请编号是（念编号）。

## By when it had to be done.
transfer_out_was_due = 按规定{ $from }最晚 { $day } 就该办完转出。
all_was_due = 按规定最晚 { $day } 就该办完。

## The record.
form_sent = 请帮我查：信息表发出去了没有？没发的话，哪天能发？
form_arrived = 请帮我查：{ $from }的信息表收到了没有？收到的话，哪天能办结？
form_not_arrived = { $to }说没有收到信息表。请帮我查：哪天发的？没发的话，卡在哪里？
not_finished = 两边的医保局我都问过了，还没办结。请帮我转给医保局催办。
what_holds_it_up = 现在还没受理。请帮我查：卡在哪一条？是不是停保、参保或者姓名证件号对不上？
stop_in_effect = 现在还没受理。请帮我查：我在{ $from }停保生效了没有？有没有没办完的事？

## The balance.
paid_to_which_account = 请帮我查：我个人账户的余额哪天打出的？打到我哪个银行账户？打了多少？
balance_sent_out = 请帮我查：我个人账户的余额哪天划出的？划了多少？是哪一批？
balance_matched = { $from }说余额已经划出。请帮我查：钱收到了没有？和我的档案对上了没有？
balance_still_missing = 余额一直没到。请帮我查：哪天划出的？划了多少？有没有被退回？
balance_unmatched = 余额一直没到。请帮我查：有没有一笔对不上人的钱？
press_for_balance = 余额到现在没到，医保局我问过了。请帮我转给医保局查清楚、给个答复。

## Calls of their own.
moved_by_itself = 您好，我原来在{ $from }参保，现在在{ $to }参保。请帮我查：省内的年限和余额自动转过来没有？要不要我自己申请？
retired = 我退休了，搬到别的地方住，个人账户的余额能不能取，在那边看病怎么报
