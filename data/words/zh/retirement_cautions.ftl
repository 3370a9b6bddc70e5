# What must be known before relying on the answer about retirement.

## Of the months told

# $paid: months really paid anywhere · $counted: those that count as really paid there
elsewhere = 照查到的规定，外地缴的转到{ $place }算视同缴费，不算实际缴费。您各地实际缴的 { $paid }里，在{ $place }算实际缴费的是 <key>{ $counted }</key>。
elsewhere_between = 照查到的规定，外地缴的转到{ $place }算视同缴费，不算实际缴费。您各地实际缴的 { $paid }里，在{ $place }算实际缴费的是 <key>{ $counted }</key>，要看有多少是在当地缴的。
# $rule: what the rule says, in its own words, and how well it is known
otherwise = { $place }对有些人的要求不同：{ $rule }您算不算，请打 { $hotline } 问。
deemed = 填的视同缴费照您填的算。{ $place }的规定是：{ $rule }您填的有没有多，请打 { $hotline } 核实。
# $here, $there: two places · $known: how well the rule is known · $required: months in both together
recognised = { $here }和{ $there }互认缴费年限（{ $known }）：两地累计满 <key>{ $required }</key>，可以在实际缴费更长的那个地方办医保退休。
# $paid_here, $paid_there, $together: months paid · $longer: the place where more was paid
recognised_enough = 您在{ $here }缴了 { $paid_here }，在{ $there }缴了 { $paid_there }，一共 <key>{ $together }</key>，已经满了，在{ $longer }缴得更长。
recognised_short = 您在{ $here }缴了 { $paid_here }，在{ $there }缴了 { $paid_there }，一共 <key>{ $together }</key>，还差 { $missing }。
recognised_ask = 怎么办，请打 <key>{ $hotline }</key> 问。
# $told: months of resident insurance · $counted: what they give
resident_converted = 居民医保的 { $told }，照{ $place }的说法（{ $known }）可以折算成职工医保 <key>{ $counted }</key>，已经加进累计缴费，没有算进实际缴费和本地缴费。怎么折、要什么条件，请打 <key>{ $hotline }</key> 问清。
resident_left_out = 居民医保的 { $told }没有算进去：没查到这些能照{ $place }的规定折算成职工医保年限。请打 <key>{ $hotline }</key> 问清。

## Retiring earlier than others

# $month: the first in which one can · $age: how old one is then
hazardous = 特殊工种的退休年龄也逐步延迟。照查到的说法（{ $known }），您最早 <key>{ $month }</key>（{ $age }）可以退休，到法定日期之间可以任选。部里的文件没有见到，也有网页说不延迟。够不够特殊工种，由人社部门认定，请打 <key>{ $hotline }</key> 问。
# $field: where to enter it
hazardous_enter = 告诉了您日期的，填到“{ $field }”里。
disability = 从 <key>{ $day }</key> 起不再办病退，改按月领病残津贴，到法定退休年龄才办退休。领津贴期间职工医保怎么办、算不算缴费，没有查到，请打 <key>{ $hotline }</key> 问。
disability_enter = 那以前已经批准病退的，把批准的退休日期填到“{ $field }”里。
# $by: by how much one retires early · $before, $after: months required in total
early_lowered = 照{ $place }的规定（{ $known }），这样提前退休的，累计要求减去提前的 { $by }：{ $before } 减到 <key>{ $after }</key>，实际缴费的要求不减。
early_not_lowered = 没查到{ $place }对这样提前退休的人少要年限，要求没有减。请打 <key>{ $hotline }</key> 问。

## Days that contradict the rest

# $doubt: days told that contradict the rest, in a sentence without its full stop
doubt = { $doubt }。

## Exactly what is required

# $test: which kind of months · $months: how many are required
exactly = { $test }刚好卡在要求的 <key>{ $months }</key>上。有的地方写“满”，有的写“超过”，差一个月结果就不同，请打 <key>{ $hotline }</key> 核实。
exactly_keeping = 一直缴到退休，{ $test }刚好卡在要求的 <key>{ $months }</key>上。有的地方写“满”，有的写“超过”，差一个月结果就不同，请打 <key>{ $hotline }</key> 核实。
exactly_stopping = 现在停缴的话，{ $test }刚好卡在要求的 <key>{ $months }</key>上。有的地方写“满”，有的写“超过”，差一个月结果就不同，请打 <key>{ $hotline }</key> 核实。

## Notice and agreement

# $notice: how long before · $day: the first day that is still possible
notice_late = 提前退休，要在选的日期前至少 <key>{ $notice }</key>书面告诉单位；现在才告诉，最早 { $day } 退休。已经告诉过的，不用管这句。
notice_too_late = 提前退休，要在选的日期前至少 <key>{ $notice }</key>书面告诉单位；现在才告诉，就来不及提前了。已经告诉过的，不用管这句。
# $agreement: how long before
agreement_late = 推迟退休，要在法定日期前至少 <key>{ $agreement }</key>和单位书面约好；公务员、国有单位的领导和管理人员不能推迟。已经约好的，不用管这句。
pension_not_told = 提前退休有条件：到那一天，养老保险要缴满 <key>{ $months }</key>。您没有填养老保险缴了多久，填上再看能不能提前。

## The requirement

# $required: what is required by the statutory day
by_statutory_day = 要求是按您选的日期算的。如果当地按法定退休的日期算，{ $test }要求是 <key>{ $required }</key>。哪个说了算没有查到，请打 <key>{ $hotline }</key> 问。
also_depends = { $place }的要求还要看{ $asks }。填上以后结果会更准。
# $rate: how much lower the benefit is
reduced = 照查到的规定，{ $place }年限不够也能享受退休医保，每差一年待遇降低 <key>{ $rate }</key>，但不取消。
service_not_told = { $place }把军龄算作实际缴费。视同缴费里有多少军龄没有填，所以实际缴费是一个范围。没当过兵的填 0。
places_not_told = 有的段没填在哪里缴，本地缴了多少只知道一个范围，所以差多少也是一个范围。可以在“国家医保服务平台”查缴费记录，把地方填上。
parts_not_told = 实际缴费、本地缴费没有填全，所以差多少是一个范围。可以在“国家医保服务平台”查缴费记录。
# $what: what was entered, and how much · $usual: what is known of other places
unusual = 您填的{ $what }少见：别处查到的在 { $usual } 之间。照您填的算了，请再核对一遍。
unusual_required = { $test }要求 { $months }
unusual_money = { $field } { $amount } 元
unusual_rate = { $field } { $rate }
# $figure: what it is about · $day: how far it reaches
checked_until = { $figure }只核对到 <key>{ $day }</key>，您退休时可能已经变了，请打 <key>{ $hotline }</key> 核实。
document_until = “{ $figure }”的文件只管到 <key>{ $day }</key>，您退休时可能已经变了，请打 <key>{ $hotline }</key> 核实。
