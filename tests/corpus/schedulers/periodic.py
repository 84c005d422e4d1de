import asyncio

async def every(interval, func, *args, times=None):
    n = 0
    while times is None or n < times:
        func(*args)
        n += 1
        await asyncio.sleep(interval)

def say(what):
    t = asyncio.get_running_loop().time()
    print("%4.1f  %s" % (t, what))

async def main():
    try:
        async with asyncio.timeout(3.2):
            await asyncio.gather(every(1, say, "tick"), every(0.7, say, "tack", times=3), every(1.5, say, "boom"))
    except TimeoutError:
        print("stop")

asyncio.run(main())
