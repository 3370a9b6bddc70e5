# The guide: where to go, what to bring, whom to call.

title = Where to go, how to look it up
intro = Transfers, progress, balance: where to tap on your phone, which number to call, what to bring to the counter.

## What is asked

place = Where your medical insurance is
place_hint = Type the name, pinyin or initials, for example: yinchuan or yc (银川). It works without a place, but is more exact with one
purpose = What you want to do
has = What you can use
smartphone = Smartphone
computer = Computer
phone = Telephone only
counter = Going to the counter in person
any = Anything
waiting = Choose what you want to do, and the ways appear here.

## The hotline

hotline = Not sure? Call the medical insurance hotline first
hotline_note = Don't leave out the area code: without it you reach the office of the place where you are. For medical insurance don't call 12333: that is the line for human resources and social security (人社).
hotline_anywhere = From elsewhere, first dial the area code of the place where your insurance is, then 12393. Once you choose a place, the whole number is shown here. For medical insurance don't call 12333: that is the line for human resources and social security (人社).
dial = Call { $number }

## The ways

routes = How to do it
other_routes = Also possible
avoid = Better not done this way
nothing = No way of doing this with what you chose was found. Please call, or go to the counter.
another_way = { $name } (another way)
warning = Beware
shows = You can see
shows_not = Note
menus = The name differs from place to place. These have been seen; tap the one you find:
seen_in = seen in { $place }
sources = Who says so

## What to bring

checklist = What to bring
ticks = Ticks are kept on this device only, and are still there next time.
untick = Clear the ticks
print = Print

## Against fraud

safety = Beware of fraud
give_no_code = If anyone calls and asks for a code sent to your phone, a password or a face scan, don't give it. If “the medical insurance office” calls you, hang up and call 12393 yourself.
only_from_store = Get apps only from your phone's own app store, and don't open links that others send you.
change_password = If you still use the initial password on the social security card (社保卡) site, change it at once.
pay_no_fee = Don't believe anyone who says that for a fee they can speed it up or turn the balance into cash.
