# What is filled into texts of the data, which are in Chinese.

# Where no place is chosen.
your_province = 您的省
here = 当地
hotline_anywhere = 12393（人在外地先拨区号）
