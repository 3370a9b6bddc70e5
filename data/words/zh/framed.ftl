# What a page says when it stands in another's page: whether that page may know the answer, and whose work this is.

# $site: the address of the page around this one
answer_wanted = 您打开的网站（<key>{ $site }</key>）想知道这里算出的答案。您点了才告诉它；从答案能看出您填的一部分内容。
tell_it = 把答案告诉它
answer_told = 您打开的网站（<key>{ $site }</key>）现在能知道这里的答案。
tell_no_more = 不再告诉它
whole_site = 打开完整的“医保算得清”
