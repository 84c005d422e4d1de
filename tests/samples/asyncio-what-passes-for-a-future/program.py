import asyncio
from unittest import mock


class Duck:
    _asyncio_future_blocking = None

    def __init__(self):
        self._asyncio_future_blocking = False

    def get_loop(self):
        return None


class Never:
    _asyncio_future_blocking = None


async def main():
    duck = Duck()
    print(asyncio.isfuture(duck), asyncio.isfuture(Duck), asyncio.isfuture(Never()))
    print(asyncio.isfuture(1), asyncio.isfuture(None), asyncio.isfuture(mock.Mock()), asyncio.isfuture("future"))
    print(asyncio.ensure_future(duck) is duck, asyncio.wrap_future(duck) is duck)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.isfuture(future), asyncio.isfuture(type(future)))

    async def one():
        return 1

    completed = asyncio.as_completed([one(), one()])
    print(type(completed).__name__, type(completed))
    for each in completed:
        print(await each)
    try:
        asyncio.Future(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
