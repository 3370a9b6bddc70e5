# The page on data and sources.

intro = Every figure used here has a source, a date and a note on how reliable it is. Where sources contradict each other, all of them are kept for you to see; where nothing was found, it says so.
national_rules = See the national rules
places = Where the months required at retirement were found
documents = All source documents
