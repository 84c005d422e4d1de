import asyncio

async def echo():
    received = None
    while True:
        try:
            received = yield received
            print("received", received)
        except ValueError as error:
            print("caught", repr(error))
            received = "recovered"

async def main():
    generator = echo()
    print(await generator.__anext__())
    print(await generator.asend("hello"))
    print(await generator.athrow(ValueError("thrown")))
    print(await generator.aclose())
    try:
        await generator.__anext__()
    except StopAsyncIteration as error:
        print(repr(error))
    print(await generator.aclose())
    fresh = echo()
    try:
        await fresh.asend(1)
    except TypeError as error:
        print(error)

asyncio.run(main())
