# Why there is no answer, and what to do instead.

no_calendar = This can't be worked out: the days would have to be counted into <key>{ $year }</key>, and that year's holiday notice is not recorded here. Simply counting Monday to Friday could give you a wrong date, so it is not done.
nothing_in_force = This can't be worked out: for { $place }, no rule in force on { $on } was found for “{ $what }”. Please call <key>{ $hotline }</key> and ask.
too_large = This can't be worked out: a number you entered is too large; please check.
