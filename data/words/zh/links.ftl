# What of a link that was opened could not be read.

newer = 这个链接是更新的版本写的，这里读不出来，什么都没有填。刷新网页换成新版本再打开，或者自己填。
changed = 这个链接里有字被改过或者丢了，填进来的可能不对。请一项一项核对，或者让发的人重新发一次。
# It does not say of which day the figures in it are.
undated = 这里面没有记下是哪天填的，先当成今天填的来算。不是今天的，请在下面改一下日期。
# $field: the first that was left empty
cut_off_at = 这个链接后面少了一截：“{ $field }”和它后面的没有读进来。请补上，或者让发的人重新发一次。
cut_off = 这个链接后面少了一截，少掉的没有读进来。请核对，或者让发的人重新发一次。
choice = 链接里“{ $field }”选的是这里没有的一项，没有读进来，请自己选。
unknown = 链接里有 { $count } 项这里不认识，没有读进来：可能是更新的版本写的。
# $most: how many a form has room for · $count: how many more there are
periods = 这里最多填 { $most } 段缴费，链接里多出来的 { $count } 段没有读进来，答案里也没有算。
# $names: names of what can be filled in, as the link has them
names = 链接里这些没有读进来：{ $names }。
names_and_others = 链接里这些没有读进来：{ $names }等。
