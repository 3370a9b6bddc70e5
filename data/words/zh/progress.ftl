# How far a form is filled in, and what became of what was in it.

# $names: the questions that must still be answered
still = 还要填：{ $names }
all_filled = 必填的都填好了
# $wrong: how many things are wrong · $show: the button that shows them
to_mend = 必填的都填了，还有 { $wrong } 处要改，点“{ $show }”看是哪里
filled = 必填 { $of } 项，已填 { $done } 项
# Of the questions that may be left out.
answered = 已填 { $count } 项

## A link or a kept case took the place of what was filled in.
replaced = 打开的内容换掉了您刚才填的。
put_back = 换回刚才填的

## What was filled in on an earlier day.
still_so = 今天还是这样，或者都改好了
