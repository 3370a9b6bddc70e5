# The page on what this is, where what is filled in goes, and how to check that.

what_this_is = 这是什么
what_it_does = 帮您算职工医保的几件事：换城市，医保转到哪一步；快退休，缴费还差多少。算的依据是公开的文件，每个数字都写明出处、哪天起、可靠不可靠。
what_it_is_not = 这不是官方网站，也不代办任何业务，不收钱，没有广告。结果只供参考，最后以当地医保部门的答复为准。

## Where what is filled in goes

where_it_goes = 您填的内容去了哪里
nowhere = 哪里也没去。计算用的程序和数据，打开网页时就都下载到您的手机或电脑上了，之后全在您自己的设备上算。
no_account = 这里没有账号，没有后台，不装统计工具，也不问姓名、身份证号、卡号、电话和看什么病。
kept_by_tab = 填到一半返回、刷新，内容还在，因为浏览器替这一个标签页暂时记着；关掉标签页就清掉了，别的网页看不到。
kept_when_asked = 想留着下次用，可以在“我存的”里打开开关，再一份一份存。没有打开，就不存；存的也只在这台设备的浏览器里，一点就能全部清除。
looks_are_kept = “长辈版”和“深色、浅色”是您选过的样子，记在这台设备上，下次打开还是这样；里面没有您填的内容。

## Ways to check that nothing leaves the device, the easiest first

check_title = 不用信我们，您可以自己检查
check_offline = 断网试一试：打开要用的页面，等它能填了，再打开飞行模式（或关掉 Wi-Fi 和流量）。接着填，照样出答案。要是内容会传出去，断了网就算不成了。
check_network = 看网络记录：在电脑浏览器里按 F12，点“网络”（Network），再填表、看答案。列表里不会多出任何一条请求。
check_source = 看网页自己立的规矩：在电脑上点右键，选“查看网页源代码”。开头有一行 Content-Security-Policy，里面的 connect-src 'self' 意思是：浏览器不许这个网页联系任何别的网站。

## How to read the answers

reliability = 怎么看可靠程度
levels = “看过官方原文”最可靠。“别处引用的官方文件”，是网页转引了官方文件或官方答复，原文没读到。“第三方说法”，是别的网页这么说。“未核实”最不可靠，只能当线索。
contradictions = 来源互相矛盾的，答案里会并排写出来，说明采用了哪个、为什么，要是按另一个算会怎样。查不到的，就说查不到，请您打电话问，不猜。

## Who helps, and whose work it is

mistakes = 发现写错了
tell_of_mistakes = 先打当地医保电话核实：拨区号加 12393。问到的数填进表里，答案下面有“告诉大家”：一段写好的话，复制了发给把这个网页给您的人，或者贴到项目网页的“问题”（issue）里。最好带上文件名和网址。
others_work = 用了别人的东西
made_with = 界面的颜色和按钮用了微信团队的 WeUI（MIT 许可）。程序用 Rust 和 Yew 写成。
third_party = 用到的全部软件和各自的许可（英文）
