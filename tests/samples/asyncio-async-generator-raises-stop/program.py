import asyncio

async def first():
    yield 1
    raise StopAsyncIteration("mine")

async def second():
    yield 1
    raise StopIteration("mine")

async def main():
    for make in [first, second]:
        try:
            async for value in make():
                print(value)
        except RuntimeError as error:
            print(error, repr(error.__cause__))

asyncio.run(main())
