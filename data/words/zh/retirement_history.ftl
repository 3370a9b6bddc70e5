# Periods of contribution, as the form about retirement asks for them.

## The rows

hint = 一行一段：在哪里、从哪个月到哪个月、怎么缴的。还在缴的，“到”空着。地方不清楚可以空着
place = 在哪里缴
from = 从
to = 到（还在缴就空着）
kind = 怎么缴的
add = 再加一段
# $number: which one, from 1
period = 第 { $number } 段
not_complete = 第 { $number } 段没填全：从哪年哪月、怎么缴的，都要填
remove = 去掉第 { $number } 段

## What they come to

# $all, $paid, $deemed: so many months
sum_all_paid = 加起来：累计 { $all }，都是实际缴费
sum = 加起来：累计 { $all }，其中实际 { $paid }、视同 { $deemed }

## To look at again

# $number: the other period · $shared: so many months
overlap = 和第 { $number } 段重了 { $shared }，只算一次，请核对
# $gap: the month · $from, $to: the first and the last month
gap_of_a_month = 前面 { $gap } 这个月没有缴费，请核对是不是漏填
gap = 前面 { $from } 到 { $to } 没有缴费，请核对是不是漏填
unemployment = 领失业金期间的医保费由失业保险基金缴（社会保险法第四十八条），先按缴过费算；怎么认定，请问当地
unemployment_before = { $from } 到 { $to } 的失业金，没有查到算缴费的规定，先不算，请问当地
resident = 居民医保是另一种医保，当地规定可以折算的才算

## Days told that contradict the rest

# $insured, $employed: the months entered · $paid, $work: the month in which a period begins
insured_after_paid = 第一次参加职工医保填的是 { $insured }，可是 { $paid } 就在缴了，两处对不上，请核对。是后来补缴的，问当地从哪天算
# $most: months since then · $paid: months really paid
more_than_since_insured = 第一次参加职工医保填的是 { $insured }，到现在最多 { $most }，可是实际缴费有 { $paid }，两处对不上，请核对。是后来补缴的，问当地从哪天算
employed_after_work = 第一次参加工作填的是 { $employed }，可是 { $work } 就有单位缴费或者工龄了，两处对不上，请核对
employed_after_insured = 第一次参加工作填的是 { $employed }，比第一次参加职工医保（{ $insured }）还晚，请核对。先自己缴、后来才工作的，不用管这句
