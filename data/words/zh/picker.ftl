# What is said where a place is chosen.

# Over places chosen before.
before = 刚才选过的
no_such_place = 没有找到。县和区请填所在的市（州、盟、地区），比如昆山填苏州。
not_found = 没有找到。
# Beside a field that was left with a text several places answer to.
no_place_yet = 还没有选定。请点这一栏，从列表里选一个。
