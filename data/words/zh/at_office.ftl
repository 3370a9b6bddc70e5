# Whom to call, and what to ask there.

# $question: the words to say; in a language other than Chinese with their meaning behind them
ask = 打 <key>{ $hotline }</key>（{ $place }）问：{ $question }
