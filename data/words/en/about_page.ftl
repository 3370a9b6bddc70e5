# The page on what this is, where what is filled in goes, and how to check that.

what_this_is = What this is
what_it_does = It works out a few things about employee medical insurance (职工医保) in mainland China: if you have moved to another city, how far your transfer has got; if you are close to retiring, how much is still missing. It rests on published documents. Every figure says where it comes from, from which day it holds, and how reliable it is.
what_it_is_not = This is not an official website; it handles no applications for anyone, charges nothing and shows no advertising. Results are for reference only; in the end, what counts is what the local medical insurance office tells you.

## Where what is filled in goes

where_it_goes = Where your details go
nowhere = Nowhere. The program and the data it needs were downloaded to your phone or computer when you opened the page; after that everything is worked out on your own device.
no_account = There are no accounts, no server behind it and no visitor counting. It never asks for your name, ID number, card number or telephone number, or what you are being treated for.
kept_by_tab = If you go back or reload halfway, what you filled in is still there, because the browser remembers it for this one tab; close the tab and it is cleared. Other pages can't see it.
kept_when_asked = To keep something for the next time, turn the switch on under “Saved” and save one case at a time. While it is off nothing is saved; what is saved stays in this device's browser, and one tap clears all of it.
looks_are_kept = “Large print” and “Dark” or “Light” are settings you chose; they are kept on this device for the next time. They hold nothing you filled in.

## Ways to check that nothing leaves the device, the easiest first

check_title = Don't take our word for it: check for yourself
check_offline = Try it without a network: open the page you need, wait until it can be filled in, then turn on flight mode (or turn off Wi-Fi and mobile data). Carry on filling it in, and the answer still comes. If anything had to be sent, that would not work.
check_network = Watch the network: press F12 in a computer's browser, choose “Network”, then fill in the form and see the answer. Not a single request is added to the list.
check_source = Read the rules the page sets for itself: on a computer, right-click and choose “View page source”. Near the top is a line Content-Security-Policy; its connect-src 'self' means that the browser allows this page to contact no other website.

## How to read the answers

reliability = How to read the reliability notes
levels = “official text read” is the most reliable. “official text, quoted elsewhere” means that a page quotes an official document or reply whose own text was not read. “third party” means that some other page says so. “not verified” is the least reliable, no more than a lead.
contradictions = Where sources contradict each other, the answer shows them side by side and says which one is used, why, and what the answer would be under the other. Where nothing could be found, it says so and asks you to call: there is no guessing.

## Who helps, and whose work it is

mistakes = If you find a mistake
tell_of_mistakes = First check with the local medical insurance line: dial the area code and 12393. Enter the figure they give you in the form, and below the answer you will find “Tell others”. It is a text to copy and send to whoever gave you this page, or to paste into an issue of the project. It helps to add the document's name and web address.
others_work = Made with the work of others
made_with = Colours and buttons use WeUI by the WeChat team (MIT licence). The program is written in Rust with Yew.
third_party = All the software used, with its licences
