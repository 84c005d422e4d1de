import calendar
from datetime import datetime
print(calendar.leapdays(1900, 2025), calendar.leapdays(2000, 2001), calendar.leapdays(-3, 9), calendar.isleap(1900), list(calendar.day_abbr), list(calendar.month_name), calendar.month_abbr[5], calendar.month_name[1:3], len(calendar.month_name))
for text in ("2024 366", "2025 060", "2024 060", "2025 365", "2025 366", "1900 001"):
    try:
        print(datetime.strptime(text, "%Y %j"))
    except ValueError as e:
        print(e)
print(datetime.strptime("Mon 5 may 2025", "%a %d %B %Y"), calendar.monthrange(2024, 2), calendar.month(2026, 11))
