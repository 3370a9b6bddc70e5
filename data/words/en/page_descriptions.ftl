# What link previews and search engines show of pages that have no introduction of their own.

changes = What changed in the rules of employee medical insurance, place by place and day by day, with sources.
about = What this is, where your details go, and how to check for yourself that nothing is sent anywhere.
plain = National rules, a table of retirement ages and local telephone numbers, for any phone, without scripts.
not_found = The address may have lost a few characters; you can start again from the home page.
offline = The page asked for is not kept on this device; try again with a network.
home = How far your medical insurance transfer has got and how many years you are short for retirement in mainland China, worked out with sources. No upload, no sign-up.
