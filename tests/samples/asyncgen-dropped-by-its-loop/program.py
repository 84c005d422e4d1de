import asyncio

async def gen():
    try:
        for i in range(3):
            yield i
    finally:
        print("closing")
        await asyncio.sleep(0.5)
        print("closed")

class Stream:
    async def items(self):
        try:
            yield "a"
            yield "b"
        finally:
            print("items closing")

async def first():
    stream = Stream()
    async for x in stream.items():
        return x

async def fails():
    async for x in gen():
        raise ValueError("in the loop")

async def main():
    async for x in gen():
        print(x)
        break
    print("after break")
    await asyncio.sleep(0)
    print("turn 1")
    await asyncio.sleep(0)
    print("turn 2")
    await asyncio.sleep(1)
    print(await first())
    await asyncio.sleep(0)
    print("after first")
    try:
        await fails()
    except ValueError as e:
        print(e)
    await asyncio.sleep(1)
    g = gen()
    async for x in g:
        break
    await asyncio.sleep(1)
    print("g is open still")
    print(await anext(g))
    for i in range(2):
        async for x in gen():
            if x == 1:
                break
        print("loop", i)
    await asyncio.sleep(2)
    print("end")

asyncio.run(main())
