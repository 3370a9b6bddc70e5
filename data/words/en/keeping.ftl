# Keeping a case on the device, as far as answers offer it too.

title = Saved
from_answer = Save for next time
forbidden = This browser does not let pages keep anything at the moment (private browsing, for example). Save the answer as a file, or use another browser.
not_kept = Not saved: this browser's storage is full, or it refuses. What was saved before has not changed. Delete a few, or save the answer as a file.
too_many = There are 30 already; delete a few first
