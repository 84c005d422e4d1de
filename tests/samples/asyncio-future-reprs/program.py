import asyncio

def done(future):
    print("done:", future)

def again(future):
    pass

async def main():
    loop = asyncio.get_running_loop()
    first, second, third = loop.create_future(), loop.create_future(), loop.create_future()
    print(first)
    first.set_result([1, 2])
    print(first)
    second.set_exception(ValueError("no"))
    print(second)
    second.exception()
    third.cancel()
    print(third)
    long = loop.create_future()
    long.set_result("x" * 100)
    print(long)

asyncio.run(main())
