# Headings of the parts of an answer, on the page, on paper and where it is taken away.

answer = Answer

## Reading aloud

speak = Read it to me
hush = Stop

## What to do

next = What to do
later = After that
to_say = What to say on the phone

## What there is to know

figures = Dates and figures
worked = W
derivation = How this was worked out
sources = Sources
read_on = read on { $day }
flips = What would change this answer
rivals = What others say
