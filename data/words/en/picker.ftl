# What is said where a place is chosen.

before = Chosen before
no_such_place = Not found. For a county or district, enter the city or prefecture it belongs to: for Kunshan, enter Suzhou.
not_found = Not found.
no_place_yet = Nothing is chosen yet. Please tap this field and choose one from the list.
