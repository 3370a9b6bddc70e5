"""Half of workdays-2007-2026.csv: which days are worked, by the PyPI package chinesecalendar.

In a scratch directory (not in the repository), with both packages installed:
    pip install chinesecalendar==1.11.0
    npm install chinese-days@1.5.7
    python make-workdays.py > half.csv
    node make-workdays.mjs half.csv > workdays-2007-2026.csv
"""

from datetime import date, timedelta
from importlib.metadata import version

from chinese_calendar import is_workday

print(f"# chinesecalendar {version('chinesecalendar')}")
print("date,chinesecalendar")
day = date(2007, 1, 1)
while day.year <= 2026:
    print(f"{day},{int(is_workday(day))}")
    day += timedelta(days=1)
