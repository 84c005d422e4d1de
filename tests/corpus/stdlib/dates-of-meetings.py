"""A small planner of meetings: dates, times and zones in the ways that people use them."""
from datetime import UTC, date, datetime, time, timedelta, timezone

first = date(2026, 12, 28)
for week in range(3):
    monday = first + timedelta(weeks=week)
    year, number, _ = monday.isocalendar()
    print(monday, f"{year}-W{number:02}", monday.isocalendar().week == number, monday.strftime("%d/%m/%y"))
opens, closes = time(9, 30), time(17)
meeting = datetime.combine(first, time(14, 15), tzinfo=UTC)
print(opens < meeting.time() < closes, opens.isoformat("minutes"), repr(closes), time.fromisoformat("08:05:30.25"))
print(meeting, meeting.astimezone(timezone(timedelta(hours=5, minutes=30), "IST")), meeting.timetz())
print(meeting.timetuple().tm_yday, meeting.timetuple()[:3], meeting.tzname(), meeting.utcoffset())
print(divmod(timedelta(hours=5), timedelta(hours=2)), timedelta(hours=5) // timedelta(hours=2), timedelta(hours=5) % timedelta(hours=2))
print(date.fromisocalendar(2026, 53, 7), date.max - date.min, datetime.max, time.min, timedelta.resolution)
for wrong in (lambda: date.fromisocalendar(2025, 53, 1), lambda: date.fromisocalendar(2025, 1, 8), lambda: time(24), lambda: time.fromisoformat("9"), lambda: datetime.fromisoformat("2025-01-01T"), lambda: time(1, tzinfo=UTC) < time(2), lambda: meeting.isoformat(timespec="days"), lambda: datetime(2025, 2, 29)):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(datetime.fromisoformat("2025-01-01T10:00:00Z"), datetime.fromisoformat("20250101T1000"), datetime.fromisoformat("2025-01-01 10:00:00.123456-03:30"))
print(datetime.utcnow() == datetime.now(UTC).replace(tzinfo=None), datetime.utcfromtimestamp(86_400))
