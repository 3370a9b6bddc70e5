# The form of the question on retirement: two choices, and what stands around its fields.

unit = Paid through an employer
flexible = Paying yourself (flexible employment, 灵活就业)
more = Add details, or figures you were told on the phone (optional)
more_places = Thinking of retiring elsewhere? Compare places
