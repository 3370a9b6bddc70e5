# An answer to be taken away: as text, as a picture, as a file, as a link.

title = Take the answer with you
no_files_here = WeChat can neither save files nor print. Tap “…” at the top right and choose “Open in browser” (在浏览器打开), or use “Copy as text” or “Make a picture”.
copy_text = Copy as text
poster = Make a picture
copy_link = Copy a link
copy_full = Copy the whole derivation (to ask an AI)
file = Save as a file (JSON)
copy_file = Copy the data (JSON)
link_holds = The link, the calendar reminders and the QR code in the picture hold what you filled in. It looks like a string of letters and digits, but it is not encrypted. Nothing is uploaded, but whoever gets them can open and see it.
file_holds = The file holds what you filled in and the answer. “Saved” can read it back, and so can other programs.

## What came of it

copied = Copied: just paste it.
link_copied = The link is copied. It holds what you filled in, and whoever has it can see that: send it only to people you trust.
drawn = The picture is ready, below.
long_press = Press and hold the picture to save it or send it to your family.
scan = Scan to open it, with what was filled in and all sources
saved = The file was handed to the browser; look in “Downloads”.
failed = That did not work: there may be no network at the moment, or this browser does not allow it. You can take a screenshot, or try again later or in another browser.
renewed = That did not work: the site has been updated and this page is the old version. Open the page again and try once more; what you filled in is kept.

## In the text

caution = Note: { $caution }
call = { $number } { $whom }: “{ $say }”
call_with_meaning = { $number } { $whom }: “{ $say }” ({ $meaning })
made_without_sources = Worked out with “Yibao (医保算得清)” on { $day }. This is not an official site and is for reference only: what the local office tells you counts. Where each figure comes from and how reliable it is can be seen on the page, not here.

## In the text with the whole derivation

with_source = { $what } [source { $number }]
title_and_place = { $title }, { $place }
and_also = { $known }; { $more }
rival = { $what }. { $source }
made = Worked out with “Yibao (医保算得清)” on { $day }.
