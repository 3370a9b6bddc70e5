# What to say on the telephone about a transfer, word for word: the office speaks Chinese. The other languages say what it means.

## How every call begins: who, from where to where, since when.
hello = Hello, I am transferring my medical insurance from { $from } to { $to }. The application number is (read it out).
hello_accepted = Hello, I am transferring my medical insurance from { $from } to { $to } (accepted on { $day }). The application number is (read it out).
hello_handed_in = Hello, I am transferring my medical insurance from { $from } to { $to } (handed in on { $day }). The application number is (read it out).

## By when it had to be done.
transfer_out_was_due = Under the rules { $from } should have finished the transfer-out by { $day }.
all_was_due = Under the rules it should have been finished by { $day }.

## The record.
form_sent = Please check: has the transfer form been sent? If not, on what date can it be sent?
form_arrived = Please check: has { $from }'s transfer form arrived? If so, on what date can it be finished?
form_not_arrived = { $to } says that no transfer form has arrived. Please check: on what date was it sent? If it was not, what is holding it up?
not_finished = I have asked both medical insurance offices, and it is still not finished. Please pass this on to the medical insurance office and press them to finish it.
what_holds_it_up = It is not accepted yet. Please check: what is holding it up? Is it that the insurance is not stopped, that I am not enrolled, or that my name or ID number does not match?
stop_in_effect = It is not accepted yet. Please check: has the stop of my insurance in { $from } taken effect? Is anything left to settle?

## The balance.
paid_to_which_account = Please check: on what date was the balance of my personal account paid out? To which bank account of mine? How much?
balance_sent_out = Please check: on what date was the balance of my personal account sent out? How much? In which batch?
balance_matched = { $from } says that the balance has been sent out. Please check: has the money arrived? Was it matched to my record?
balance_still_missing = The balance has still not arrived. Please check: on what date was it sent out? How much? Was it sent back?
balance_unmatched = The balance has still not arrived. Please check: is there a sum that could not be matched to anybody?
press_for_balance = The balance has still not arrived, and I have asked the medical insurance office. Please pass this on to it, so that they look into it and reply.

## Calls of their own.
moved_by_itself = Hello, I was enrolled in { $from } and am now enrolled in { $to }. Please check: have the years and the balance moved automatically within the province? Do I have to apply myself?
retired = I am retired and have moved elsewhere. Can I take out the balance of my personal account, and how is care reimbursed there?
