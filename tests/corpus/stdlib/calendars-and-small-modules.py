import asyncio
import calendar
import platform
import shlex
import zlib
from datetime import date
from types import MappingProxyType


def tried(what):
    try:
        return what()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


async def business_days(year, month):
    await asyncio.sleep(0.1)
    return sum(1 for week in calendar.monthcalendar(year, month) for day in week[:5] if day)


async def main():
    print(calendar.month(2024, 2), end="")
    calendar.prmonth(2025, calendar.MARCH, w=3)
    print(calendar.isleap(2024), calendar.leapdays(1900, 2024), calendar.monthrange(2024, 2), calendar.weekday(2024, 5, 1), calendar.day_name[0], calendar.month_abbr[12], list(calendar.day_abbr), calendar.month_name[1:3], len(calendar.month_name))
    print(await asyncio.gather(*(business_days(2024, month) for month in range(1, 13))))
    print(repr(calendar.SATURDAY), calendar.SUNDAY, date(2024, 5, 4).weekday() == calendar.SATURDAY, calendar.Month(7), list(calendar.Day)[2].name)
    sundays = calendar.TextCalendar(firstweekday=6)
    print(sundays.formatmonth(2023, 10), list(sundays.itermonthdays(2023, 10))[:9], [str(day) for day in sundays.itermonthdates(2023, 9)][:3], sundays.monthdatescalendar(2023, 10)[0][0])
    print(calendar.calendar(2023, m=4)[:400])
    print(calendar.timegm((2024, 1, 1, 0, 0, 5)), calendar.firstweekday())
    print(tried(lambda: calendar.monthrange(2024, 13)))
    print(tried(lambda: calendar.setfirstweekday(9)))

    print(shlex.split("run 'a b' --to=\"c \\\"d\" e\\ f ''"), shlex.quote("it's"), shlex.join(["ls", "-l", "a b"]))
    print(tried(lambda: shlex.split("an 'open quote")))
    print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), platform.python_implementation())

    settings = {"debug": False, "rate": 3}
    view = MappingProxyType(settings)
    settings["rate"] = 4
    print(view, repr(view), view["rate"], view.get("x", 1), "debug" in view, len(view), list(view), list(view.items()), view == settings, view | {"z": 1}, type(view).__name__, {**view})
    for key, value in view.items():
        print(key, value)
    try:
        view["debug"] = True
    except TypeError as error:
        print(error)
    print(tried(lambda: view["missing"]), tried(lambda: MappingProxyType([1])))


asyncio.run(main())
