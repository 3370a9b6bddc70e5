# The words people see when they look a transfer up, and what they mean. No official list of them was found: the names are this
# product's for the steps of 43号; the words in use were read on pages and in programs of several places, and the likely ones
# nobody has confirmed.

## A status as the person picks it, with every word it goes by.
submitted = Handed in, not accepted yet (已提交) – seen as: <chinese>收件</chinese>, <chinese>已申请</chinese>; may read: <chinese>待审核</chinese>
rejected = Not accepted (不予受理), sent back – may read: <chinese>已退回</chinese>, <chinese>审核不通过</chinese>
accepted = Accepted (已受理), the place you left is working on it – seen as: <chinese>受理</chinese>, <chinese>已审核</chinese>; may read: <chinese>转出审核</chinese>, <chinese>转出办理中</chinese>
form_sent = Transfer-out done, transfer form (信息表) sent – seen as: <chinese>转移</chinese>; may read: <chinese>已转出</chinese>, <chinese>转出办结</chinese>
finished = Transfer-in finished (办结), balance not there yet – seen as: <chinese>办结</chinese>, <chinese>已办结</chinese>; may read: <chinese>转入办结</chinese>
credited = Balance has arrived (已到账) – seen as: <chinese>已注资</chinese>; may read: <chinese>资金已到账</chinese>
automatic = Automatic transfer (免申转) within the province, no application to follow – seen as: <chinese>免申转</chinese>, <chinese>个人账户清退</chinese>
balance_zero = Old balance reads 0, nothing in the new place yet
none_of_these = The words I saw are not here

## What it means.
submitted_means = The application is in, and both sides are checking: whether the old insurance is stopped (停保) and whether you are enrolled (参保) in the new place. It is not accepted yet, so the limits have not started.
rejected_means = It did not pass the check. Common reasons: the former employer has not stopped the insurance (停保), or you are not enrolled (参保) in the new place yet. Others: resident medical insurance is still being paid for at the same time, your name or ID number does not match, or the wrong pooling area (统筹区) was chosen. The limits only start with the next acceptance.
accepted_means = The limits count from the day of acceptance. The place you left is working on it; when done, it sends the transfer form (信息表) to the new place.
form_sent_means = The place you left has finished; now it is the new place's turn. If there is a balance, the money should be on its way too.
finished_means = The insurance record and the years have arrived. The balance travels separately, and no national rule says in how many days it arrives.
credited_means = The money is there. Check whether the years and the balance are right.
automatic_means = A transfer that is automatic within the province has no application, so there is no progress of one to look up. Clearing of the personal account (个人账户清退) means that the old account is being settled; just check whether the balance has arrived.
balance_zero_means = Most likely the money is on its way; this is fairly common. It says nothing about how far the insurance record has got: also check whether the transfer form (信息表) was sent and whether the transfer-in is finished (办结).
none_of_these_means = Never mind, the words differ from place to place. Call and ask three things: on what date it was accepted (受理), whether the transfer form (信息表) was sent, and whether the transfer-in is finished (办结). Then come back and choose again.
