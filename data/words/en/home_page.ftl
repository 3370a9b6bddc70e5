# The home page: which question, and what holds of every one of them.

title = What would you like to work out?
open_saved = Open what I saved
not_uploaded = Nothing is uploaded: everything is worked out on your own phone
sourced = Sourced: every figure names its source, its date and how reliable it is
no_guessing = No guessing: where nothing was found it says so, with the number to call
