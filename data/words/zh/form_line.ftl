# The line that a form folds into: what was filled in, and how to change it.

change = 修改
fold = 收起
# $count: how many more than are named before
and_more = 另填 { $count } 项
# $on: the day of acceptance
accepted = { $on }受理
