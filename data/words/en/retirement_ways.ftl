# The ways to make up what is missing for retirement, held against each other.

## Headings

ways = What to do about the missing months
allowed = Is it allowed

## The ways in two or three characters, for tables and pictures

short_lump_sum = Lump sum
short_monthly = Monthly
short_resident = Resident
short_nothing = Nothing

## The ways within a sentence that compares them

between_lump_sum = the lump sum
between_monthly = paying monthly
between_resident = resident medical insurance
between_nothing = doing nothing

## The ways within other sentences

named_lump_sum = a lump-sum payment
named_monthly = going on paying monthly after retirement
named_resident = changing to resident medical insurance
named_nothing = not making anything up

## Amounts

between = { $low } to { $high }
yuan = ¥{ $amount }
yuan_between = ¥{ $low } to ¥{ $high }

## Which is the cheapest

mark_cheapest = Cheapest
mark_safest = Safest
cheapest_unclear = Cheapest: can't be said yet, because the cost of some ways is still uncertain.
cheapest_nothing = Cheapest: <key>not making anything up</key>. It costs nothing; the benefit is somewhat lower but is not taken away. If you need a lot of care, the reimbursement you lose may come to more than it would cost to make up the years.
cheapest = Cheapest: <key>{ $way }</key>. Counted up to age { $age }, you pay in the least { $all ->
    [yes] altogether
   *[no] altogether (ways whose cost is not known are not counted)
    }.
cheapest_resident = Cheapest: <key>changing to resident medical insurance</key>. Counted up to age { $age }, you pay in the { $all ->
    [yes] least
   *[no] least (ways whose cost is not known are not counted)
    }.
cheapest_resident_at_least = Cheapest: <key>changing to resident medical insurance</key>. At the national minimum premium, counted up to age { $age }, you pay in the { $all ->
    [yes] least
   *[no] least (ways whose cost is not known are not counted)
    }.
other_way_round = If the local premium is more than <key>{ $premium }</key> { $rises ->
    [yes] in the first year
   *[no] a year
    }, it { $exact ->
    [yes] is
   *[no] may be
    } the other way round.
other_way_round_by_age = If the local premium is more than <key>{ $premium }</key> { $rises ->
    [yes] in the first year
   *[no] a year
    }, it { $exact ->
    [yes] is
   *[no] may be
    } the other way round by age { $age }.
only_what_is_paid_in = That is only what you pay in: less is reimbursed, and in serious illness you may have to pay far more yourself.

## Which is the safest

safest_lump_sum = Safest: <key>a lump-sum payment</key>. { $hearsay ->
    [yes] Going by what is said online (third party)
   *[no] Going by the rules found
    }, once it is all made up you have the retiree medical benefit, and you pay no more even if costs rise later.
safest = Safest: <key>{ $way }</key>. { $hearsay ->
    [yes] Going by what is said online (third party)
   *[no] Going by the rules found
    }, once everything is paid you have the retiree medical benefit.
confirm_before_paying = Before you pay anything, call <key>{ $hotline }</key> to confirm that it is still done this way.
safest_unclear = Safest: can't be said yet. Whether the local office allows making up, and whether it then counts, was not found: call and make sure before you pay anything.

## What each costs by age

totals = What you pay altogether up to that age (yuan)
up_to = Up to
at_age = Age { $age }
ask_amount = ask
counted_from = Counted from { $month } at today's prices, assuming that prices don't rise.
counted_from_rising = Counted from { $month } at today's prices, assuming that prices rise by { $growth } a year.
resident_at_least = Resident medical insurance: at the lowest premium found, paid once every 12 months.
resident_by_yours = Resident medical insurance: paid once every 12 months.
totals_hold = Rounded to whole yuan. This is only what you pay in; what you pay yourself for treatment is not included.

## Local figures to try

try_first = If you don't know them, try these local figures first (not necessarily the ones used for making up):
try_figure = { $name }: { $figure }
try_lump_sum_rate = Rate of the lump-sum payment: { $rate } ({ $known })
base_floor = Lowest contribution base
base_average = Average wage
rate_unit = Employer's rate
rate_flexible = Rate for flexible employment
monthly_flexible = Monthly amount for flexible employment

## Another month of retirement

scrub = Slide to see what would happen if you retired in another month
scrub_hint = To retire early you need the years required for a pension, and must tell your employer in writing first; to retire later you need your employer's written agreement first. This is just to try it out: the answer keeps to the date above.
scrubbed_answer = Retiring in { $month } (as in the answer)
scrubbed_later = Retiring in { $month } ({ $apart } later)
scrubbed_earlier = Retiring in { $month } ({ $apart } earlier)
requirement_moved = The requirement changes too: { $test }, from { $was } to { $becomes }.

## Asking

call_and_say = Call <key>{ $hotline }</key> ({ $place }) and say: { $question }
