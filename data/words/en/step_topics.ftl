# The headings of the parts that a derivation has.

which_rule = Which rule applies
record = When the insurance record arrives
balance = When the balance arrives
gap_between = The gap between
when_you_retire = When you retire
what_is_paid = What is paid, and what still can be
what_is_required = What is required
estimated = Not found, so estimated for now
missing_if_you_stop = What is missing if you stop now
missing_if_you_keep_paying = What is missing if you keep paying
too_few_years = What you get with too few years
ways_out = The ways out
cost_over_the_years = What it costs over the years
local_rates = Local rates and bounds
what_is_credited = What is credited
