# What is shown for an address that means no page.

title = No such page
text = The address may have lost a few characters, or the page has moved. You can start again from here:
