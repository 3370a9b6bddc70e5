# How far a form is filled in, and what became of what was in it.

still = Still to fill in: { $names }
all_filled = Everything required is filled in
to_mend = Everything required is filled in, but { $wrong ->
    [one] one thing has
   *[other] some things have
} to be put right: press “{ $show }” to see where
filled = { $done } of { $of } required answers filled in
answered = { $count } answered

## A link or a kept case took the place of what was filled in.
replaced = What you opened has replaced what you had filled in.
put_back = Bring mine back

## What was filled in on an earlier day.
still_so = Still true today, or I have changed what is not
