# The page on the personal account, as the navigation and the browser name it, and the units of numbers that are filled in.

tab = 账户
title = 医保个人账户每月到多少？
intro = 每月该划入多少、和看到的对不对得上、这笔钱归谁、能付什么。
# The title in the browser's tab.
page = 医保个人账户每月到多少？ - 医保算得清

## Behind a number that is filled in

yuan = 元
years_old = 岁
