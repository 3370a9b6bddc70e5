# Keeping a case on the device, as far as answers offer it too.

title = 我存的
from_answer = 存下来，下次再看
# The browser lets nothing be kept.
forbidden = 这个浏览器现在不让网页存东西（比如无痕浏览）。可以把答案存成文件，或者换个浏览器。
# It could not be written.
not_kept = 没有存上：这个浏览器的存储满了，或者不让存。原来存的没有变。可以先删掉几份，或者把答案存成文件。
too_many = 已经存满 30 份了，先删掉几份
