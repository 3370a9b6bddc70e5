# The page on data and sources.

intro = 这里用到的每个数字都有来源、日期和可靠程度。来源互相矛盾的，都留着给您看；没查到的，就说没查到。
national_rules = 看全国规定
places = 各地退休年限查到了没有
documents = 全部来源文件
