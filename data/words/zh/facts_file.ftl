# A file of what was filled in and what was answered, read back.

title = 从文件读回来
intro = 在答案下面点“存成文件（JSON）”存过的，选那个文件就能填回表里。文件只在这台设备上读，不上传。
choose = 选文件
# Unfolds the field for text, for who has no file.
no_file = 没有文件？把复制的内容粘贴到这里
paste = 粘贴到这里
paste_hint = 在微信里存不了文件：在答案下面点“复制数据（JSON）”，发给自己存着；要用时复制出来，粘贴到这里。
read = 读出来
fill = 填进表格
file_of = 文件是 { $day } 存的

## The answer of that day, where today's is another; behind it, why

# $answer: a whole sentence
answer_then = 当时的答案是：{ $answer }
# What is known was renewed.
renewed = 后来这里的规定或数据更新过，重新算就不一样了。
# Nothing but time.
later = 规定没有变，是日子往后走了，按今天算就不一样了。
# Nothing but time, and it is not told whether contributions went on.
untold = 规定没有变，是那天以后缴没缴还没说。填进表格里答一下就好。
no_day = 文件里没有写是哪天的，今天重新算就不一样了。

## What is wrong with it

# $names: entries, as the file has them
unknown = 文件里有几项这里不认识，没有用上：{ $names }
nothing_there = 里面是空的。
unreadable = 这个文件打不开，请再选一次。
too_long = 这个文件太大了，不是这里存的文件。请选名字以 yibao 开头、.json 结尾的文件。
not_json = 读不出来：不是这里存的文件，或者内容不全。粘贴的话，要从头到尾一个字不少。
not_ours = 这不是这里存的文件。请选名字以 yibao 开头、.json 结尾的文件。
older = 这个文件是很早的版本存的，这里读不了。
newer = 这个文件是更新的版本存的，这里读不了。刷新网页换成新版本再试。
no_facts = 文件里没有能用上的内容。
no_such_question = 文件里问的是“{ $question }”，这里没有这一问。
# $name: an entry, as the file has it
wrong = 文件里“{ $name }”这一项缺了或者写得不对，没有读。
