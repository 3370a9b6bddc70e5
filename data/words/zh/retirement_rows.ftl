# The figures of the answer about retirement, and what would change it.

## The statutory day, and which others one may choose

statutory = 法定退休
# $when: the day or the month · $age: how old one is then
statutory_value = <key>{ $when }</key>，{ $age }
delayed = 比原来推迟 { $delay }
# $notice: how long before to tell the employer · $agreement: how long before to agree with them
choose_between = 符合条件的，可以在 { $first } 到 { $last } 之间选。提前的，要提前 { $notice }书面告诉单位。推迟的，要在法定日期 { $agreement }前和单位书面约好（公务员、国有单位的领导和管理人员不能推迟）
choose_from = 符合条件的最早可以提前到 { $first }：提前的，要提前 { $notice }书面告诉单位
choose_until = 最晚可以推迟到 { $last }，要在法定日期 { $agreement }前和单位书面约好（公务员、国有单位的领导和管理人员不能推迟）
# $field: where to enter it
enter_agreed_day = 已经和单位书面约好推迟的，把约好的日期填到“{ $field }”里
day_of_months = 填的月数是哪天的

## The months required

# $test: which kind of months
required = { $test }要求
# $stop, $keep: enough, or how much is missing
stopping_and_keeping = 现在停缴：{ $stop }；缴到退休：{ $keep }
stopping_and_keeping_estimated = 现在停缴：<estimate>{ $stop }</estimate>；缴到退休：<estimate>{ $keep }</estimate>
# $missing: what is said of the shortfall
reached_in = { $missing }。每月接着缴，{ $month }缴满
reached_by = { $missing }。每月接着缴，最晚 { $month } 缴满
unknown = <key>没查到</key>，请打 { $hotline } 问
unknown_estimated = <key>没查到</key>，<estimate>{ $estimate }</estimate>，请打 { $hotline } 问
local_figure_unknown = 有这项要求，但数字没有查到
none_known = 没查到有这一项要求
sentences = { $first }。{ $then }
pension = 领养老金最低缴费
pension_note = 养老保险是另一回事，年限不和医保混算

## What would change it

# $title: a document, in quotation marks · $figure: what it says of the requirement · $draft: whether it is only a draft · $would_be: what would be missing then
other_figure = <chinese>{ $title }</chinese>：{ $test }{ $figure }。{ $draft ->
    [yes] 如果征求意见稿照这样施行
   *[no] 如果这个说法对
    }，<key>{ $would_be }</key>。
becomes_from = <chinese>{ $title }</chinese>说，{ $from } 以后退休的，{ $test }要求变成 <key>{ $required }</key>。
# $shift: by how much · $required: what is required then
if_later = 推迟 { $shift }、在 { $from } 以后退休（要先和单位书面约好），{ $test }要求变成 <key>{ $required }</key>
if_less_early = 少提前 { $shift }、在 { $from } 以后退休，{ $test }要求变成 <key>{ $required }</key>
if_earlier = 提前 { $shift }、在 { $before } 以前退休（要符合提前退休的条件，还要提前 { $notice }书面告诉单位），{ $test }要求变成 <key>{ $required }</key>
if_less_late = 少推迟 { $shift }、在 { $before } 以前退休，{ $test }要求变成 <key>{ $required }</key>
required_more = { $required }，提高 { $by }
required_less = { $required }，降低 { $by }
# $change: one of the four above
change = { $change }。
change_and_gap = { $change }；一直缴到那时，<key>{ $would_be }</key>。
