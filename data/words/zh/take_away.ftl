# An answer to be taken away: as text, as a picture, as a file, as a link.

title = 把答案带走
no_files_here = 微信里存不了文件、也打印不了。点右上角“…”选“在浏览器打开”，或者用“复制文字”“生成图片”。
copy_text = 复制文字
poster = 生成图片
copy_link = 复制链接
copy_full = 复制全部推算（问 AI 时用）
file = 存成文件（JSON）
# The same for the clipboard, where files are dropped.
copy_file = 复制数据（JSON）
link_holds = 链接、日历提醒和图片里的二维码带着您填的内容：看着是一串字母数字，其实没有加密。不会上传，但拿到的人一打开就能看到。
file_holds = 文件里是您填的内容和答案，以后在“我存的”里能读回来，别的程序也能读。

## What came of it

copied = 复制好了，去粘贴就行。
link_copied = 链接复制好了。里面有您填的内容，拿到链接的人都看得到，只发给信得过的人。
drawn = 图片做好了，在下面。
long_press = 长按图片，可以保存或发给家人。
# Beside the code in the picture.
scan = 扫码打开，能看到填的内容和全部依据
saved = 文件交给浏览器了，在“下载”里找。
failed = 没有成功：可能现在没有网络，也可能这个浏览器不让。可以截屏，或者过一会儿、换个浏览器再试。
renewed = 没有成功：网站更新过了，这一页还是旧的。重新打开这一页再试，填的都还在。

## In the text

caution = 注意：{ $caution }
# $number: a telephone number · $whom: who answers · $say: what to say, in Chinese
call = { $number } { $whom }：“{ $say }”
# $meaning: what that means
call_with_meaning = { $number } { $whom }：“{ $say }”（{ $meaning }）
# $day: when it was worked out
made_without_sources = { $day }用“医保算得清”算的，不是官方网站，只供参考，以当地医保部门答复为准。每个数字的来源和可靠程度这里没有写，在网页上看。

## In the text with the whole derivation

# $number: the number of the source
with_source = { $what } [来源 { $number }]
# $place: where in the document
title_and_place = { $title }，{ $place }
# What is to be known of a source, one thing behind the other.
and_also = { $known }；{ $more }
# $what: what it says, without a full stop
rival = { $what }。{ $source }
made = { $day }用“医保算得清”算的。
