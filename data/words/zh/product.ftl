# What the product is called, what it is and what it is not: said on every page, and by every program.

name = 医保算得清
# Its name where a phone has little room.
brand = 医保算得清
tagline = 换城市、快退休，医保的事算给您看，说清依据
disclaimer = 这不是官方网站，结果只供参考，以当地医保部门答复为准。每个数字都写明来源和可靠程度。
privacy = 您填的内容只在这台设备上算，不上传；关掉这个网页就没有了，除非您自己存下来。
