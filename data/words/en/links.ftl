# What of a link that was opened could not be read.

newer = A newer version wrote this link, and it can't be read here, so nothing was filled in. Reload the page to get the newer version and open the link again, or fill in the form yourself.
changed = Some characters of this link were changed or lost, so what was filled in may be wrong. Check every item, or ask for the link to be sent again.
undated = This does not say on what day it was filled in, so today is assumed. If it was another day, change the date below.
cut_off_at = The end of this link is missing: “{ $field }” and whatever followed were not read. Fill them in, or ask for the link to be sent again.
cut_off = The end of this link is missing and was not read. Please check, or ask for the link to be sent again.
choice = The link's choice for “{ $field }” is not one of those offered here and was not read; please choose.
unknown = { $count } item(s) of the link are not known here and were not read: a newer version may have written them.
periods = The form has room for { $most } periods; the { $count } more in the link were not read and are not in the answer.
names = These parts of the link were not read: { $names }.
names_and_others = These parts of the link were not read: { $names } and others.
