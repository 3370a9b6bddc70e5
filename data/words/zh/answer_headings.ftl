# Headings of the parts of an answer, on the page, on paper and where it is taken away.

answer = 答案

## Reading aloud

speak = 读给我听
hush = 停

## What to do

next = 该做什么
# What is to be done after the first things.
later = 往后这样做
# Unfolds what to say on the telephone.
to_say = 电话里这样说

## What there is to know

figures = 日期和数字
# Marks a weekend day that is worked, in a picture.
worked = 班
derivation = 怎么算的
sources = 依据
# $day: when the source was read
read_on = 查阅于 { $day }
flips = 什么会改变这个答案
rivals = 别处的不同说法
