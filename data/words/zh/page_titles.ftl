# Titles of the pages, for the browser's tab and for link previews. Before the hyphen stands what an icon's menu shows.

transfer = 医保转移到哪一步了？ - 医保算得清
retirement = 退休医保还差几年？ - 医保算得清
guide = 到哪里办、怎么查 - 医保算得清
saved = 我存的 - 医保算得清
sources = 数据与来源 - 医保算得清
place = 一个地方的全部依据 - 医保算得清
changes = 更新记录 - 医保算得清
about = 关于与隐私 - 医保算得清
plain = 全国规定、对照表和各地电话 - 医保算得清
not_found = 没有这个网页 - 医保算得清
offline = 现在没有网络 - 医保算得清
# For whoever works on the site.
styleguide = Styleguide - 医保算得清
# The home page.
home = 医保算得清
