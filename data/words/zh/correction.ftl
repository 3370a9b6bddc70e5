# A figure that the office told, put so that whoever keeps the data can enter it.

title = 告诉大家
intro = 您问到的数，别人也用得上。下面这段话没有您的姓名、生日和缴费记录，可以先改再发：发给把这个网页给您的人，或者照“关于”里说的交给维护数据的人。网页自己什么都不发。
# Names the text for whoever can't see it.
label = 要发的话
copy = 复制这段话
mail = 写成邮件
mail_subject = 医保算得清：问到的数

## The text, line by line

# $code: the place's code in the data
place = 地方：{ $name }（{ $code }）
# $quantity: what it is about · $told: what was told · $code: what it is called in the data
figure = 数字：{ $quantity } { $told }（{ $code }）
for_whom = 对谁：{ $whom }
told_by = 谁说的：{ $hotline }（打的是别的电话，请改成那个）
asked_on = 哪天问的：{ $day }（不是今天，请改成那天）
document = 对方说的文件：（没说就空着）
data = 网页的数据：{ $day }

## What was told

# $span: the same in years and months
months = { $span }（{ $count } 个月）
yuan = { $amount } 元
yuan_a_month = 每月 { $amount } 元
yuan_a_year = 每年 { $amount } 元

## For whom, one thing behind the other

and_also = { $whom }，{ $more }
retiring_in = { $year }年退休
aged = { $age } 岁
