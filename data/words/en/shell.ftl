# What a page says around the app: new data, installing, WeChat, and where the app can't run.

## New data

update_ready = New rule data are available
update_now = Update
update_later = Later

## The app broke while it was used

trouble = This page itself has failed and can't go on; the answer it showed has been put away. What you filled in is kept: open the page again to go on.
reopen = Open it again
report = For whoever fixes it
report_holds = It holds only the version, the page, the line of the program that failed and the kind of browser, and nothing you filled in.
copy_report = Copy the report
report_copied = Copied

## The app did not come

late = The network is slow, and the part that works out the answer is not here yet. What you filled in is not lost: wait a little longer, or open the page again.
failed = The part that works out the answer did not arrive: most likely the network is down or slow, or the Wi-Fi wants you to log in first. What you filled in is kept.
try_again = Try again
no_script = This browser is not running scripts, so the form below can't give an answer.
to_plain = See the national rules, tables and telephone numbers
no_network = There is no network
not_kept = This page is not kept on this device and needs a network to open. The ones below work without one.

## The page stands in another site's page, where it is not meant to

foreign = Another website has put this page inside its own. For your safety nothing is shown here.
open_alone = Open it by itself

## Installing

install = Install it on this device: it works without a network and takes little space.
install_now = Install
install_ios = Put it on your home screen, and it works without a network
tap_share = Tap the browser's share button (a box with an arrow pointing up)
tap_add_to_screen = Scroll down and tap “Add to Home Screen” (添加到主屏幕)
tap_add = Tap “Add” (添加) at the top right

## Inside WeChat

in_wechat = You opened this page inside WeChat
in_wechat_way = Inside WeChat, printing, saving files and using it offline may not work. Tap “…” at the top right, then “Open in browser” (在浏览器打开), and everything works.
