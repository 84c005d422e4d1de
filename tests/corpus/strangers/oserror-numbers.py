import asyncio

CASES = [(111, "Connection refused"), (104, "Connection reset by peer"), (110, "timed out")]


class DiskError(OSError):
    pass


async def attempt(number, text):
    await asyncio.sleep(0.1)
    raise OSError(number, text)


async def main():
    for number, text in CASES:
        try:
            await attempt(number, text)
        except ConnectionError as e:
            print("connection:", type(e).__name__, e.errno, e.strerror)
        except OSError as e:
            print("other:", repr(e), "|", e)
    print(type(DiskError(111, "x")).__name__, repr(OSError("just text")))


asyncio.run(main())
