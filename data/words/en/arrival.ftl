# While the rules that an answer needs are on their way, and when they do not come.

coming = Fetching the rules. You can go on filling in.
late = The connection is slow and the rules are still on their way. You can wait a little longer. What you filled in is kept.
lost = The rules did not arrive, so there can be no answer yet. Please check the connection. What you filled in is kept.
renewed = The site has been updated and this page is the old version, so its rules can't be fetched. Open the page again; what you filled in is kept.
wrong_clock = This device says that today is { $today }. That can hardly be right, so the answer below can't be right either. Set the date first, then open this page again.
fetch_again = Fetch again
fetching_again = Fetching again…
see_lost = What to do
open_again = Open this page again
