# The home page: which question, and what holds of every one of them.

title = 您想算哪一件？
open_saved = 打开我存的
not_uploaded = 不上传：全在您自己的手机上算
sourced = 有出处：每个数字写明来源、日期和可靠程度
no_guessing = 不瞎猜：没查到的就说没查到，告诉您打哪个电话问
