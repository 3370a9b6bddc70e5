# What the form about retirement asks.

## The worker groups

man = Man (retirement formerly at 60)
woman_55 = Woman, managerial or technical post (管理、技术岗; retirement formerly at 55)
woman_50 = Woman, production or operating post (生产操作岗; retirement formerly at 50)
woman_unclear = Woman, not sure which of the two

## How the months are told

paid_by_history = Period by period (where, from which month to which month)
paid_by_unknown = I don't know
paid_by_sum = I know the total

## What a period counts as

period_unit = Paid through an employer
period_flexible = Paid by myself
period_deemed = Years of work that count as paid (视同缴费)
period_military = Military service
period_unemployment = On unemployment benefit (失业金)
period_resident = Resident insurance (居民医保)

## Grounds for retiring earlier

neither_ground = Neither
hazardous_work = Hazardous work (特殊工种)
disability = Lost ability to work (病退, 病残津贴)

## What each field asks for

place = Where you plan to have your retiree medical benefit (退休医保)
worker = Worker group (人员类别)
born = Date of birth
paid_by = How you want to enter the time you have paid
period = Contribution history
total = Total months (累计缴费), deemed months included
actual = Of these: months really paid (实际缴费)
deemed = Of these: deemed months (视同缴费), years of military service included
military = Military service (军龄) within the deemed months
local = Of these: months really paid in that place
months_as_of = The date of these months
paid_since = Have you kept paying since then?
paid_since_as_of = The day on which you said whether you kept paying
early_ground = Ground for retiring earlier than others (提前退休的情形)
retire_on = The date you plan to retire
pension_paid = How long you have paid pension insurance (养老保险)
first_insured_on = The date you first enrolled in employee medical insurance (职工医保)
first_employed_on = The date of your first job
before_scheme = When you started work, was there no employee medical insurance in that place yet?
kind = How you pay now
unbroken = How long you have paid up to now without a break
tier = Insurance tier (参保档次)
override_total = Local requirement: total months
override_actual = Local requirement: months really paid
override_local = Local requirement: months paid locally
second_place = Compare with a second place
third_place = Compare with a third place
second_local = Months really paid in the second place
third_local = Months really paid in the third place

## The same, short, for messages

name_place = Place
name_worker = Worker group
name_paid_by = How to enter how long you have paid
name_total = Total months
name_actual = Months really paid
name_deemed = Deemed months
name_military = Military service
name_local = Months really paid in that place
name_months_as_of = Date of the months
name_paid_since = Kept paying since that day
name_paid_since_as_of = Day on which that was said
name_early_ground = Ground for retiring earlier
name_retire_on = Planned date of retirement
name_pension_paid = Pension insurance paid so far
name_first_insured_on = Date you first enrolled in employee medical insurance
name_first_employed_on = Date of your first job
name_before_scheme = Whether there was employee medical insurance when you started work
name_unbroken = Time paid without a break
name_tier = Insurance tier
name_other_place = Place to compare with
name_other_local = Months really paid in the place to compare with

## Help beneath a label

hint_place = Type the name, pinyin or initials, for example: changsha or cs (长沙)
hint_worker = For women it depends on the post, not on age; the employer knows. For women who pay themselves (灵活就业, flexible employment), Jiangsu, Nanjing and Wuhan go by 55; elsewhere ask the local office first
hint_born = You can leave out the day. A birthday by the lunar calendar has to be converted. Where your identity card and personnel file differ, what the file recorded first usually counts: ask the labour office. You can also enter your identity-card number: only the date of birth in it is taken, and the number is not kept
hint_total = You can look it up in the national medical insurance app (国家医保服务平台). Enter years and months, or months only
hint_actual = Months for which money was really paid. Leave it empty if you are not sure
hint_deemed = Years of work, military service and the like from before the scheme began; the local office has to recognise them. Enter 0 if you have none. Leave it empty if you are not sure
hint_military = Guangdong counts military service as really paid; elsewhere, ask the local office how it counts. Enter 0 if you have none. Leave it empty if you are not sure
hint_local = Leave it empty if you are not sure
hint_early_ground = Hazardous work has to be reported by the employer and recognised by the labour office. Leave this out if neither applies
hint_retire_on = If you leave it empty, your statutory retirement date is used. If your employer or the labour office told you a date, enter that
hint_pension_paid = To retire early you must first have paid pension insurance for the minimum time. Leave it empty if you are not sure
hint_before_scheme = Employee medical insurance began at different times in different places. If you are not sure, choose that
hint_override_total = What the office told you on the phone goes here; it is then used for the answer
hint_other_place = If you may move or retire elsewhere, enter the place to compare. Your total months go with you; months paid locally do not
hint_other_local = Enter 0 if you never paid there. Leave it empty if you are not sure
