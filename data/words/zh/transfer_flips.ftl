# What would change the answer about a transfer.

day_of_acceptance_counted = 也有人把受理当天算作第 1 天。那样转出最晚 <key>{ $out_due }</key>，转入最晚 <key>{ $in_due }</key>。催办时按晚的那个日子说，更稳。
# $title: the document that says so
other_limit = “<chinese>{ $title }</chinese>”说全程 { $days } 个工作日。照它算，最晚 <key>{ $in_due }</key>。
accepted_on = 如果是 { $day } 受理：转出最晚 <key>{ $out_due }</key>，转入最晚 <key>{ $in_due }</key>。

## A condition that is not met after all.
not_stopped = 如果{ $from }其实还没停保：<key>现在转不了</key>，要先停保，停保生效再申请。
not_enrolled = 如果{ $to }其实还没参保：<key>现在转不了</key>，要先参保。
# $fix: what to put right (transfer_fixes)
insured_elsewhere = 如果其实还有另一份医保（比如老家的居民医保）：<key>现在转不了</key>，要先{ $fix }。

## A document says that it goes another way.
apply_yourself = “<chinese>{ $title }</chinese>”说{ $to }<key>要自己申请</key>。打电话问一句，真是这样就照它办。
instant = “<chinese>{ $title }</chinese>”说{ $to }<key>申请以后即时办结</key>。打电话问一句，真是这样就照它办。
automatic = “<chinese>{ $title }</chinese>”说{ $to }<key>参保登记以后自动转</key>。打电话问一句，真是这样就照它办。
balance_moves = “<chinese>{ $title }</chinese>”说从{ $from }转出的余额<key>会划到新地方</key>。转之前先问{ $from }一句。
balance_stays = “<chinese>{ $title }</chinese>”说从{ $from }转出的余额<key>不划走，留在原来的账户里用</key>。转之前先问{ $from }一句。
balance_to_bank = “<chinese>{ $title }</chinese>”说从{ $from }转出的余额<key>打到本人银行账户，不转到新地方</key>。转之前先问{ $from }一句。
balance_unknown = “<chinese>{ $title }</chinese>”<key>没有说从{ $from }转出的余额怎么处理</key>。转之前先问{ $from }一句。
