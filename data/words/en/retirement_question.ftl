# The form of the question on retirement: what stands around its fields, and two choices.

title = How many years short am I for retirement?
intro = Your statutory retirement date, how many months of medical insurance you are short of, and what can be done about it.
unit = Paid through an employer
flexible = Paying yourself (flexible employment, 灵活就业)
more = Add details, or figures you were told on the phone (optional)
more_places = Thinking of retiring elsewhere? Compare places
