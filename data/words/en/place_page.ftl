# The page with everything known about one place.

title = Everything known about one place
intro = Choose a place to see what was found, who says so, since when, and how reliable it is.
search = Look up a place
ask_locally = Ask locally
nothing_known = No rules of this place's own were found. Transfers are worked out under the national rules; how many years are required at retirement was not found, so please call and ask.
province_wide = whole province
back_to_sources = Back to data and sources
