# What is filled into texts of the data, which are in Chinese.

your_province = your province
here = your place
hotline_anywhere = 12393 (from elsewhere, dial the area code first)
