# What a page says when it stands in another's page: whether that page may know the answer, and whose work this is.

answer_wanted = The site you opened (<key>{ $site }</key>) would like to know the answer worked out here. It gets the answer only if you tap; the answer reveals part of what you filled in.
tell_it = Share the answer with it
answer_told = The site you opened (<key>{ $site }</key>) can now see the answer worked out here.
tell_no_more = Stop sharing
whole_site = Open Yibao (医保算得清) in full
