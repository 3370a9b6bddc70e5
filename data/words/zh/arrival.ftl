# While the rules that an answer needs are on their way, and when they do not come.

coming = 正在取各地规则，您可以接着填。
late = 网络慢，各地规则还没取到。可以再等等，填的都还在。
lost = 各地规则没有取到，暂时算不了。请看看网络，填的都还在。
# The release that the page belongs to is no longer there.
renewed = 网站更新过了，这一页还是旧的，取不到规则。重新打开这一页就好，填的都还在。
# $today: the day that the device has, which can hardly be today
wrong_clock = 这台设备上的日期是{ $today }，好像不对，下面的答案也就不对。请先把日期调好，再重新打开这一页。
fetch_again = 再取一次
fetching_again = 正在再取……
# Leads to what can be done when the rules did not come.
see_lost = 怎么办
open_again = 重新打开这一页
