# Whom to call, and what to ask there.

ask = Call <key>{ $hotline }</key> ({ $place }) and ask: { $question }
