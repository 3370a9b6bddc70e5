# What link previews and search engines show of pages that have no introduction of their own.

changes = 各地职工医保规定哪天起变成什么，按日期排，写明来源。
about = 这是什么，您填的内容去了哪里，怎么自己检查什么都没传出去。
plain = 不用脚本、什么手机都能看的全国规定、退休年龄对照表和各地医保电话。
not_found = 网址可能少了几个字，可以从首页重新开始。
offline = 要打开的网页没有存在这台设备上，连上网再试。
home = 换城市医保转移到哪一步、退休医保还差几年，算给您看，说清依据。不上传，不注册。
