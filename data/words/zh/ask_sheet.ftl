# The question sheet for the counter: what stands around its questions.

title = 去窗口的问询单
intro = 一张纸，拿给窗口看，照着问。
print = 打印这一张
picture = 做成图片
picture_hint = 长按图片，保存或发给家人。
no_picture = 这个浏览器做不了图片，请截屏或打印。

## Headings

situation = 我的情况
questions = 我想问
bring = 带上
phones = 电话
# When to call the last number, that for complaints of every kind.
nothing_done = 都问过、还没人办
documents = 依据
