from datetime import datetime, date, timedelta, timezone
for text, form in [("2023-07-04 18:30", "%Y-%m-%d %H:%M"), ("4 Jul 2023", "%d %b %Y"), ("07/04/23 06:05:04 PM", "%m/%d/%y %I:%M:%S %p"), ("2023-07-04T10:20:30.5+0200", "%Y-%m-%dT%H:%M:%S.%f%z"), ("Tuesday", "%A"), ("2024-060", "%Y-%j"), ("x", "%Y"), ("2023-07-04 1", "%Y-%m-%d"), ("1", "%q"), ("2023-02-30", "%Y-%m-%d")]:
    try:
        print(repr(datetime.strptime(text, form)))
    except ValueError as e:
        print(e)
