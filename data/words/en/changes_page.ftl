# Which rules changed when, and which figures have a last day.

intro = The rules used here, and which figure holds from which day: the latest changes first, and those still to come in a part of their own at the end. Made from the same data the answers are worked out with.
in_year = { $year } ({ $count } in all)
coming = Still to come, after { $day } ({ $count } in all, the nearest first)
was = Before: { $value }

## Where a rule holds, and why it is not relied on

all_of_china = all of China
whole_province = { $place } (whole province)
draft = draft for comment (征求意见稿), not used
disputed = disputed or too weakly supported, not used

## What has a last day

expiring = What expires
expiring_intro = For whoever maintains the data: the sources of these figures hold only up to that day, or were checked only up to it. After that, if there is nothing newer, answers still use the figure, with a caution that it may have changed. Made automatically from the data.
past = Already past on { $day } ({ $count } in all, the latest first)
