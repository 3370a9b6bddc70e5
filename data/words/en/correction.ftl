# A figure that the office told, put so that whoever keeps the data can enter it.

title = Tell others
intro = The figure you were told can help others too. The text below does not contain your name, birthday or payment records. You can change it before you send it to whoever gave you this page, or to whoever maintains the data (see “About”). The page itself sends nothing.
label = Text to send
copy = Copy this text
mail = Write an email
mail_subject = Yibao (医保算得清): a figure from an office

## The text, line by line

place = Place: { $name } ({ $code })
figure = Figure: { $quantity } { $told } ({ $code })
for_whom = For whom: { $whom }
told_by = Told by: { $hotline } (change it if you called another number)
asked_on = Asked on: { $day } (change it if that was another day)
document = Document they named: (leave it empty if they named none)
data = Data of the page: { $day }

## What was told

months = { $span } ({ $count } months)
yuan = ¥{ $amount }
yuan_a_month = ¥{ $amount } a month
yuan_a_year = ¥{ $amount } a year

## For whom, one thing behind the other

and_also = { $whom }, { $more }
retiring_in = retiring in { $year }
aged = aged { $age }
