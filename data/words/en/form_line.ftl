# The line that a form folds into: what was filled in, and how to change it.

change = Change
fold = Hide
and_more = { $count } more filled in
accepted = accepted { $on }
