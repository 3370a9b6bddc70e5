# Sources, and how well a figure is known.

## How well, in a few words

official = 看过官方原文
quoted = 别处引用的官方文件
third_party = 第三方说法
recalled = 未核实

## How the weakest figure that an answer rests on is known. Behind other words in Chinese, a sentence in English

# $all: whether all of them are known no better
known_run_out = { $all ->
    [yes] 出自已经到期的文件
   *[no] 有的出自已经到期的文件
}
known_quoted = { $all ->
    [yes] 没有读到官方原文，是别处引用的
   *[no] 有的没有读到官方原文，是别处引用的
}
known_by_third_parties = { $all ->
    [yes] 只有第三方说法，没有找到官方文件
   *[no] 有的只有第三方说法，没有找到官方文件
}
known_from_memory = { $all ->
    [yes] 是凭记忆写的，没有核实
   *[no] 有的是凭记忆写的，没有核实
}

## What other sources say

# $name: of the figure
others_say_draft = { $name }：也有说 <key>{ $says }</key>（征求意见稿，还没生效，不采用）
others_say_disputed = { $name }：也有说 <key>{ $says }</key>（与更可靠的来源不一致，或依据太弱，不采用）
others_say = { $name }：也有说 <key>{ $says }</key>（排在采用的来源之后）

## Figures that may hold no longer

# $figures: a list of them, each with how far it reaches
perhaps_expired = 用到的数字，有的不能保证今天还对：{ $figures }。可能已经变了，请打电话核实。
# $until: one of the two below
figure_until = { $name }（{ $until }）
checked_until = 只核对到{ $day }
document_until = 文件{ $day }到期，没找到接续的

## Figures of which nobody tells since when they hold

# $figures: a list of them, each with the date of its source · $day: the day that they decide about
since_when_not_found = 有的规定从哪天起施行没有查到：{ $figures }。{ $day } 那时是不是这样，要打电话核实。
source_of = { $name }（出处是 { $date } 的）
source_undated = { $name }（出处没有日期）
