# The answer about retirement in one sentence or a few, and what to do now.

## When

reached_in = You reached retirement age in <key>{ $month }</key>.
reached_on = You reached retirement age on <key>{ $day }</key>.
retired_on_chosen = You retired on <key>{ $day }</key> (the date you entered).
retires_in = You retire in <key>{ $month }</key>.
retires_on = You retire on <key>{ $day }</key>.

## Whether the months are enough, where the requirements are known

total_enough_but_ask = { $now ->
    [yes] You
   *[no] If you keep paying until then, you
    } have enough in total, but { $place } also looks at <key>{ $test }</key>; how many it requires was not found. Please call <key>{ $hotline }</key> and ask.
have_enough = Going by the requirements found, you <key>already have enough</key>.
have_just_enough = Going by the requirements found, you <key>have just enough</key>.
enough_but_stopping_is_exact = Going by the requirements found, if you keep paying until then you <key>will have enough</key>; if you stop paying now, you have exactly what is required: ask before you stop.
enough_stopping_short = Going by the requirements found, if you keep paying until then you <key>{ $just ->
    [yes] will have just enough
   *[no] will have enough
    }</key>; if you stop paying now, <key>{ $would_be }</key>.
perhaps_short = { $now ->
    [yes] You
   *[no] If you keep paying until then, you
    } may already have enough, or be short by at most <key>{ $most }</key>; it depends on your { $test }.
perhaps_short_or = { $now ->
    [yes] You
   *[no] If you keep paying until then, you
    } may already have enough, or be short by at most <key>{ $most }</key>; it depends on your { $test }; the upper figure depends on your { $other }.
short = { $now ->
    [yes] You are still
   *[no] If you keep paying until then, you will still be
    } <key>{ $missing }</key> short on { $test }.
short_or = { $now ->
    [yes] You are still
   *[no] If you keep paying until then, you will still be
    } <key>{ $missing }</key> short on { $test }; the upper figure depends on your { $other }.
another_test_unknown = The requirement for { $test } was not found, so you need to call and ask about that too.
doubt = ({ $known } Please call <key>{ $hotline }</key> to check.)
doubt_before_retiring = ({ $known } Before you retire, please call <key>{ $hotline }</key> to check.)

## Where they are not known

depends_on = How many years { $place } requires depends on <key>{ $asks }</key>. Fill that in to get an answer.
at_least_short_depends_on = You are still at least <key>{ $least }</key> short ({ $test }). The requirement for total months depends on <key>{ $asks }</key>. Fill that in to get an answer.
at_least_short_then_depends_on = If you keep paying until then, you will still be at least <key>{ $least }</key> short ({ $test }). The requirement for total months depends on <key>{ $asks }</key>. Fill that in to get an answer.
not_found = How many years { $place } requires was not found in any reliable source.
at_least_short_not_found = You are still at least <key>{ $least }</key> short ({ $test }). The requirement for total months was not found in any reliable source.
at_least_short_then_not_found = If you keep paying until then, you will still be at least <key>{ $least }</key> short ({ $test }). The requirement for total months was not found in any reliable source.
estimated_by_sources = { $now ->
    [yes] With the months you have now
   *[no] Paying until you retire
    }: <estimate>{ $estimate }</estimate> (sources say { $said }; none is reliable enough).
estimated_by_places = { $now ->
    [yes] With the months you have now
   *[no] Paying until you retire
    }: <estimate>{ $estimate }</estimate> ({ $places } require { $required }).
commonest_enough = If the requirement is the same as the commonest, { $common }, you have enough.
commonest_short = If the requirement is the same as the commonest, { $common }, you are { $missing }.
in_doubt_call = If in doubt, call <key>{ $hotline }</key> and ask.
call_and_enter = Please call <key>{ $hotline }</key> and enter what they tell you under “Local requirement”.
estimate_is_no_answer = This is not an answer: please call <key>{ $hotline }</key> and enter what they tell you under “Local requirement”.

## How sure that is

sure_official = the requirement was read in an official text
sure_unchecked = by the requirement found, which is still to be checked
sure_open = something is not filled in, or sources differ
sure_one_unknown = one requirement was not found: more may be missing
sure_estimated = the local requirement was not found: estimated from elsewhere
sure_unknown = the local requirement was not found: call and ask
sure_not_filled = something is not filled in yet

## What to do

now = Now
keep_paying_short = Don't stop paying before you retire: each month you don't pay may leave you one more month short. Before you retire, ask how to make up what is missing
keep_paying_enough = Don't stop paying before you retire: after a break, medical bills may not be reimbursed, and some places require you to be insured there when you retire
