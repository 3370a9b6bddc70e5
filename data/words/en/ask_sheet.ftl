# The question sheet for the counter: what stands around its questions.

title = Question sheet for the counter
intro = One page to show at the counter and to read your questions from. They are in Chinese for the office, with the English beside them.
print = Print this page
picture = Make a picture
picture_hint = Press and hold the picture to save it or send it to your family.
no_picture = This browser can't make the picture. Please take a screenshot or print.

## Headings

situation = My situation (我的情况)
questions = What I want to ask (我想问)
bring = To bring (带上)
phones = Telephone (电话)
nothing_done = If you have asked them all and nothing has been done
documents = Sources (依据)
