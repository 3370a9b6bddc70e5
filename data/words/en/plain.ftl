# The plain page: what can be said without asking anything, for browsers that can't run the app.

title = National rules, tables and telephone numbers
intro = This page needs no scripts and can be read on old phones and slow networks, but it can't work out your own case.
too_old = This browser is too old to run the page that works it out. For that, please open it on a newer phone or browser.
try_again = Try again: open the page that works it out
call = If in doubt, call the medical insurance line 12393. If you are elsewhere, dial the area code of the place first, for example for Changsha (长沙): 0731-12393.

## The table of ages

ages = Year of birth, and when you retire
ages_note = Each cell covers people born from January to December of that year: their age at retirement, and in which months they retire. Ages follow the national decision of 2024.
born = Year of birth
birth_year = { $year }
retire = { $age }; { $from } to { $to }
from_age_to_age = { $from } to { $to }

## The national rules

national = National rules

## The table of places

places = Local telephone numbers, and how many years are required at retirement
places_note = The years are the total required (deemed months included), with a note in parentheses on how reliable the figure is. Many places also require years really paid or paid locally, and the figures can differ by year of retirement, so be sure to call and ask before you act.
place = Place
phone = Telephone
man = Men
woman = Women
required = { $years } ({ $confidence })
others_say = { $before }; others say { $says }
not_found = not found, please ask
depends = depends on the person, please ask
