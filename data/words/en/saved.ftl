# The page of cases kept on the device: the switch, what was just filled in, the list, and two of them side by side.

intro = Save a case for yourself and one for each relative: no need to type it all again, and any two can be compared.

## The switch

switch_title = Keep on this device
switch = Allow saving on this device
switch_more = What is kept, and where
only_when_asked = Nothing is kept unless you press “Save”. Turning this off deletes everything that was kept.
what_is_kept = What is kept: what you filled in, the name you gave it and the date. Not the answer: it is worked out again each time, under the rules of that day.
where_it_is_kept = It stays in this browser on this device and is not uploaded. Others who use this device can see it.
no_only_copy = Don't let this be the only copy: on an iPhone the browser may delete it after 7 days without a visit, and clearing the browser deletes it too. Save what matters as a file as well, or write it down.
turned_on = It is on. You can save now.
turned_off = It is off, and what was saved is deleted.

## What is kept can't be read

broken = Something was saved on this device, but it is damaged and can't be read. It has been left alone. You can copy it as it stands, then clear it and start again.
older = What is saved on this device is from a very early version and can't be read here. It has been left alone. You can copy it as it stands, then clear it and start again.
newer = What is saved on this device was written by a newer version, which this older one can't read. It has been left alone. Reload the page to get the newer version.
far_too_many = So much is saved on this device that opening all of it would stop the page, so it was left alone. You can copy it as it stands, then clear it and start again.
copy_raw = Copy as it stands

## What was just filled in

drafts = Just filled in, not saved yet
draft = Just filled in
from_file = From the file
go_on = Go on filling it in
switch_first = To save it, turn on the switch above first.

## Under which name it is kept

whose = Whose is it?
whose_hint = A name for you to know it by. No full name, ID or telephone number, please.
me = Me
spouse = My spouse
mother = Mother
father = Father
other_name = Someone else
name_field = What to call it
save = Save
twin = One called “{ $name }” is there already, saved { $day }.
replace = Replace the old one
keep_both = Keep both
kept = Saved: { $name }. It is in the list.
no_name = Choose whose it is, or write a name
long_name = The name is too long: at most 20 characters
number_in_name = The name seems to hold an ID or telephone number; for your safety, leave it out
name_taken = There is already one with that name; choose another

## The list

list = Saved ({ $count })
empty = Nothing yet. Work something out first, then press “Save for next time” beneath the answer.
none_yet = Nothing yet.
saved_on = Saved { $day }
unfinished = Not finished
unread = A newer version saved this one; it can't be opened here, and has been left alone.
open = Open
rename = Rename
rename_done = Done
rename_not = Cancel
renamed = It is now called { $name }.
delete = Delete
deleted = Deleted: { $name }.
tick = Compare
of_case = { $what }: { $name }
clear = Delete all of them
cleared = All of them are deleted.
undo = Undo
undone = It is back.
changed_elsewhere = It was not brought back: another window has changed something since, and that would be lost.

## Two of them side by side

compare = Side by side
see_compared = Compare
one_more = One chosen; choose one more.
two_chosen = Two chosen
too_many_chosen = { $count } chosen. Two at a time: untick the others.
two_questions = The two are about different questions and can't be compared. Choose two of the same question.
no_answer_yet = One of them is not finished; open it and finish it first.
both_today = Both are worked out under the rules of today, { $today }.
what = What
first_step = First step
different = differs
same = same
without = none
nothing_to_do = nothing to do
the_same = The same in both ({ $count })
