# A file of what was filled in and what was answered, read back.

title = Read from a file
intro = If you saved an answer with “Save as a file (JSON)”, choose that file to fill in the form again. It is read on this device and not uploaded.
choose = Choose the file
no_file = No file? Paste what you copied
paste = Paste it here
paste_hint = WeChat can't save files: press “Copy the data (JSON)” beneath the answer and send it to yourself to keep; when you need it, copy it and paste it here.
read = Read it
fill = Fill in the form
file_of = The file was saved on { $day }

## The answer of that day, where today's is another; behind it, why

answer_then = The answer then was: { $answer }
renewed = The rules or figures here have been updated since then; worked out again, the answer is different.
later = The rules are the same, but time has passed; as of today the answer is different.
untold = The rules are the same, but you have not yet said whether you have kept paying since then. Fill in the form and answer that.
no_day = The file does not say what day that was; worked out today, the answer is different.

## What is wrong with it

unknown = These entries in the file are not known here and were passed over: { $names }
nothing_there = There is nothing in it.
unreadable = The file can't be opened; choose it again.
too_long = The file is too large to be one of ours. Choose one whose name begins with yibao and ends with .json.
not_json = It can't be read: it is another kind of file, or part of it is missing. If you paste it, paste all of it.
not_ours = This is not one of our files. Choose one whose name begins with yibao and ends with .json.
older = The file is from a very early version and can't be read here.
newer = The file was written by a newer version and can't be read here. Reload the page to get the newer version, then try again.
no_facts = There is nothing in the file that can be used.
no_such_question = The file is about the question “{ $question }”, which is not asked here.
wrong = The entry “{ $name }” in the file is missing or not as it should be; nothing was read.
