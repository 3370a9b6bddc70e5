# The form on the personal account.

## What is asked

place = Where you are enrolled (参保地)
insured = Your situation
base = Monthly contribution base (缴费基数)
wage = If you don't know the base: your monthly wage before tax
age = Your age
tier = Insurance tier (参保档次)
is_with_account = Does your tier come with a personal account (个人账户)?
month = Which month
seen = How much you see credited (划入) for that month
amounts_as_of = The date of these figures
lowest_base = Lowest contribution base there
highest_base = Highest contribution base there
monthly = The monthly credit, as told by the local office

## Help beneath it

place_hint = Type the name, pinyin or initials, for example: nanjing or nj (南京)
base_hint = Look at your payment records (缴费记录) on your phone: they show the contribution base (缴费基数). Leave it empty if you are not sure
wage_hint = Usually your average monthly wage of the year before counts; the answer is then an estimate
age_hint = Here the monthly credit depends on age
month_hint = Leave it empty for this month
seen_hint = The amount credited (划入), not the balance (余额). If you enter it, it is compared for you
monthly_hint = What the office told you on the phone goes here; it is then used for the answer

## What may be chosen

with_account = With a personal account
without_account = Without

## What is asked, in short, where a message names it

place_name = Place where you are enrolled
base_name = Contribution base (or monthly wage before tax)
wage_name = Monthly wage before tax
is_with_account_name = Whether your tier comes with a personal account
month_name = Month
seen_name = Credit you see
lowest_base_name = Lowest base
highest_base_name = Highest base
monthly_name = Monthly credit

## Opens what may be left out

more = Choose another month, or enter figures you were told on the phone (optional)
