# What stands around every page: the way to the questions, two switches of how the page looks, the pages to read.

# Passes over the navigation; for keyboards.
skip = 跳到正文

## In the bar on top: the name of the bar, and the questions in a word

# For those who can't see it.
navigation = 要算的事
transfer = 转移
retirement = 退休
sources = 依据

## The switches name what they lead to

# The version for elders, in large letters.
elder_on = 长辈版
elder_off = 标准版
dark = 深色
light = 浅色

## The pages to read, and their headings

sources_title = 数据与来源
changes_title = 更新记录
about_title = 关于与隐私
