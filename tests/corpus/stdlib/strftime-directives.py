import time
from datetime import date, datetime, timedelta, timezone

for day in (date(2024, 12, 30), date(2025, 1, 1), date(2023, 1, 1), date(2026, 2, 28), date(1, 1, 1), date(9999, 12, 31)):
    print(day, day.strftime("%a %A %b %B %d %e %j %U %W %V %G %u %w %y %Y %x %D %F"), day.isoweekday())
moment = datetime(2026, 3, 9, 7, 5, 3, 42, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
print(moment.strftime("%H %I %M %S %p %r %R %T %X %c %f %z %:z %Z %% %n|%t|"))
print(datetime(2026, 3, 9).strftime("[%z%Z]"), f"{moment:%d.%m.%Y}")
for seconds in (0, 86399, 951782400, 1e9, -1):
    at = time.gmtime(seconds)
    print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %U %W %V %G %u %w %z", at), at)
    print(time.asctime(at), time.mktime(at))
print(time.strftime("%F %T", time.gmtime(5)))
