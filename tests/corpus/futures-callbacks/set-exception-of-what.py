"""What `set_exception` takes: an exception or its class, and nothing else."""
import asyncio


class Lost(Exception):
    def __init__(self, where="somewhere"):
        super().__init__(where)


def no_exception():
    return Lost()


async def main():
    loop = asyncio.get_running_loop()
    for given in (Lost, Lost("here"), BaseException, 3, None, "text", no_exception, int):
        future = loop.create_future()
        try:
            future.set_exception(given)
        except TypeError as error:
            print(error, future.done())
            future.set_result("still open")
        print(repr(future.exception()))


asyncio.run(main())
