# Ends that names of prefectures have, or had.

city = 市
prefecture = 地区
league = 盟
