# The question on retirement, on its page and wherever something leads to it.

title = How many years short am I for retirement?
intro = Your statutory retirement date, how many months of medical insurance you are short of, and what can be done about it.
