# The page of cases kept on the device: the switch, what was just filled in, the list, and two of them side by side.

intro = 自己和家人的情况各存一份，下次不用重填，也能放在一起比。

## The switch

switch_title = 存在这台设备上
switch = 允许在这台设备上保存
# Unfolds what is kept and where, once the switch is on.
switch_more = 存了什么、存在哪里
only_when_asked = 您不点“存下来”“存起来”，就什么都不存。把它关掉，存的就全部删除。
what_is_kept = 存的是您填的内容、您给起的称呼和存的日期。不存答案：每次打开，都按当天的规定重新算。
where_it_is_kept = 只存在这台设备的这个浏览器里，不上传。用这台设备的别人也能看到。
no_only_copy = 别只存在这里：苹果手机上，7 天没打开这个网页，浏览器可能就自己删了；清理浏览器也会删。要紧的，再存成文件或者抄在纸上。
turned_on = 打开了。现在可以存了。
turned_off = 关掉了，存的都删除了。

## What is kept can't be read

broken = 这台设备上存过，但内容坏了，读不出来。没有动它。可以复制原文留着，再清除重来。
older = 这台设备上存的是很早的版本，这里读不出来。没有动它。可以复制原文留着，再清除重来。
newer = 这台设备上存的是更新的版本写的，这个旧版本读不出来，没有动它。刷新网页换成新版本再看。
# So much that looking at it would stop the page.
far_too_many = 这台设备上存的份数太多，全部打开会卡住，所以没有打开，也没有动它。可以复制原文留着，再清除重来。
copy_raw = 复制原文

## What was just filled in

drafts = 刚才填的，还没有存
# How such a case is called beside another.
draft = 刚才填的
# How a case read from a file is called beside another.
from_file = 文件里的
go_on = 回去接着填
switch_first = 要存下来，先打开上面的开关。

## Under which name it is kept

whose = 这是谁的？
whose_hint = 只是给您自己看的称呼。不要写姓名、证件号、电话。
me = 我自己
spouse = 爱人
mother = 妈妈
father = 爸爸
other_name = 别的称呼
name_field = 怎么称呼
save = 存起来
# $name: the name that another case has already · $day: when that was saved
twin = 已经存过一份“{ $name }”，存于 { $day }。
replace = 换掉原来的
keep_both = 两份都留
kept = 存好了：{ $name }。在“存着的”里。
no_name = 请选是谁的，或者写个称呼
long_name = 称呼太长了，最多 20 个字
number_in_name = 称呼里好像有证件号或电话，为了安全，请不要写
name_taken = 这个称呼已经有了，请换一个

## The list

list = 存着的（{ $count } 份）
empty = 还没有存。先去算一件事，看到答案以后点“存下来，下次再看”。
# The same, where there is something to save.
none_yet = 还没有存。
saved_on = 存于 { $day }
# Over what is still to be filled in.
unfinished = 还没有填完
# One case alone, by a newer program.
unread = 这一份是更新的版本存的，这里打不开，也没有动它。
open = 打开
rename = 改称呼
rename_done = 改好了
rename_not = 不改了
renamed = 改成了：{ $name }。
delete = 删除
deleted = 删除了：{ $name }。
# Marks a case for comparing.
tick = 选来比较
# What a button of a case does, with whose case it is, for those who don't see where it stands.
of_case = { $what }：{ $name }
clear = 全部清除
cleared = 全部清除了。
undo = 撤销
undone = 恢复了。
changed_elsewhere = 没有恢复：另一个窗口后来又改过，恢复会把那边的改动弄丢。

## Two of them side by side

compare = 放在一起比
# Leads to them from the bar at the bottom.
see_compared = 看比较
one_more = 选了 1 份，再选 1 份来比。
two_chosen = 选好了 2 份
too_many_chosen = 选了 { $count } 份。一次比两份，请取消多出来的。
two_questions = 选的两份问的不是同一件事，没法比。请选同一件事的两份。
no_answer_yet = 有一份还没有填完，先打开它填完再比。
both_today = 两份都按今天的规定算：{ $today }。
# Over the column of what is compared.
what = 比什么
# The one thing to do first.
first_step = 先做什么
different = 不一样
same = 一样
without = 没有这一项
nothing_to_do = 不用做什么
the_same = 两份一样的（{ $count } 项）
