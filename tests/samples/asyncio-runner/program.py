import asyncio

async def work(value):
    await asyncio.sleep(1)
    return value, asyncio.get_running_loop().time()

with asyncio.Runner() as runner:
    print(runner.run(work(1)))
    print(runner.run(work(2)))
    print(runner.get_loop().is_running())
try:
    runner.run(None)
except RuntimeError as error:
    print(error)

async def nested():
    other = asyncio.Runner()
    coro = work(3)
    try:
        other.run(coro)
    except RuntimeError as error:
        print(error)
    coro.close()

asyncio.run(nested())
