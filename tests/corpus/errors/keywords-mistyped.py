import asyncio


async def fetch(url, *, timeout=1.0, retries=3):
    return url, timeout, retries


def connect(host, port=80, **options):
    return host, port, options


class Job:
    def __init__(self, name, priority=0):
        self.name = name


for attempt in (
    lambda: fetch("u", timeuot=2),
    lambda: fetch("u", tries=2),
    lambda: connect(hots="h"),
    lambda: Job("a", prioritty=1),
    lambda: Job(nam="a"),
    lambda: asyncio.gather(return_exception=True),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
