# What is shown for an address that means no page.

title = 没有这个网页
text = 可能是网址少了几个字，或者网页搬了家。您可以从这里重新开始：
