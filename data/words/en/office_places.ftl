# Ends that names of prefectures have, or had.

city = city
prefecture = prefecture
league = league
