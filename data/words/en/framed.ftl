# What a page says when it stands in another's page: whether that page may know the answer, and whose work this is.

answer_wanted = The site you opened (<key>{ $site }</key>) would like to know the answer worked out here. It is told only if you tap; an answer shows part of what you filled in.
tell_it = Tell it the answer
answer_told = The site you opened (<key>{ $site }</key>) is now told the answer worked out here.
tell_no_more = Stop telling it
whole_site = Open Yibao (医保算得清) in full
