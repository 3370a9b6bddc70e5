# The guide: where to go, what to bring, whom to call.

title = 到哪里办、怎么查
intro = 转移、查进度、查余额：手机上点哪里，打哪个电话，去窗口带什么。

## What is asked

place = 您的医保在哪里
place_hint = 可以打名字、拼音或首字母，例如：银川、yinchuan、yc。不选也能看，选了更准
purpose = 您要办哪一件
has = 您方便用什么
smartphone = 智能手机
computer = 电脑
phone = 只打电话
counter = 去窗口、当面问
# No preference.
any = 都行
# Until a purpose is chosen.
waiting = 选一件要办的事，办法就出现在这里。

## The hotline

hotline = 拿不准，先打医保热线
hotline_note = 号码前面的区号不能少：不加区号，接通的是您人在的地方。医保的事不打 12333，那是人社的电话。
# While no place is chosen.
hotline_anywhere = 人在外地，要先拨医保所在地的区号，再拨 12393。选了地方，这里就有完整的号码。医保的事不打 12333，那是人社的电话。
dial = 拨打 { $number }

## The ways

routes = 怎么办
# Ways that what the person has does not cover.
other_routes = 也可以
avoid = 不建议这样办
nothing = 没有查到用这个能办的，请打电话或去窗口。
# $name: a way that is in the list already, in the source's own words
another_way = { $name }：另一种办法
# Before a warning, before what one sees there, and before what should be known of it.
warning = 当心
shows = 能看到
shows_not = 要注意
# Over names of menu items.
menus = 各地叫法不同，见过这些名字，找到一个就点：
# $place: where the name of a menu item was seen
seen_in = { $place }见过
sources = 谁说的

## What to bring

checklist = 要带什么
ticks = 打勾只记在这台设备上，下次打开还在。
untick = 清掉打的勾
print = 打印

## Against fraud

safety = 别上当
give_no_code = 短信验证码、密码、刷脸，谁打电话来要都不给。打给您的“医保局”，挂掉，自己再打 12393。
only_from_store = APP 只从手机自带的应用商店下载；别人发来的链接不要点。
change_password = 社保卡网站还在用初始密码的，马上改掉。
pay_no_fee = 说先交钱就能加急、能把余额取现的，别信。
