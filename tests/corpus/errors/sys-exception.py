import asyncio
import sys


async def tell(where):
    await asyncio.sleep(0)
    print(where, repr(sys.exception()))


async def main():
    print("before", sys.exception())
    try:
        {}["key"]
    except KeyError as error:
        print("caught", repr(sys.exception()), sys.exception() is error)
        await tell("awaited")
        await asyncio.create_task(tell("in a task"))
        try:
            raise ValueError("inner") from error
        except ValueError:
            print("inner", repr(sys.exception()))
        print("outer again", repr(sys.exception()))
    print("after", sys.exception())


asyncio.run(main())
