# What a page says around the app: new data, installing, WeChat, and where the app can't run.

## New data

update_ready = 有新的规则数据
update_now = 更新
# Leaves them for the next visit.
update_later = 以后再说

## The app broke while it was used

trouble = 这个网页自己出了错，算不下去了，原来的答案已经收起。填的内容还在，重新打开就能接着用。
reopen = 重新打开
# Unfolds what is told of it to whoever mends it.
report = 给修的人看的
report_holds = 里面只有版本、哪一页、程序错在哪一行、浏览器型号，没有您填的内容。
copy_report = 复制报告
report_copied = 复制好了

## The app did not come

late = 网络太慢，算答案的部分还没到。填好的不会丢：可以再等等，也可以重新打开。
failed = 能算答案的部分没有取到：多半是网络断了、太慢，或者 Wi-Fi 要先登录。填的内容还在。
try_again = 再试一次
no_script = 这个浏览器没有运行脚本，下面的表填了也算不出来。
# Leads to a page for any browser.
to_plain = 看全国规定、对照表和各地电话
no_network = 现在没有网络
not_kept = 这个网页没有存在这台设备上，要连上网才能打开。下面这些没有网也能用。

## The page stands in another site's page, where it is not meant to

foreign = 这个网页被别的网站套在里面了。为了您的安全，这里不显示内容。
open_alone = 单独打开

## Installing

install = 装到这台设备上，没有网也能用，不占多少地方。
install_now = 安装
# On an iPhone; the steps follow.
install_ios = 放到手机桌面，没有网也能用
tap_share = 点浏览器的“分享”按钮（方框里有个向上的箭头）
tap_add_to_screen = 往下翻，点“添加到主屏幕”
tap_add = 点右上角的“添加”

## Inside WeChat

in_wechat = 您在微信里打开了这个网页
in_wechat_way = 在微信里，打印、存文件、断网使用可能不行。点右上角的“…”，再点“在浏览器打开”，就都能用。
