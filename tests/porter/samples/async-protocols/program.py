import asyncio
class Conn:
    def __init__(self, name):
        self.name = name
    async def __aenter__(self):
        print("open", self.name)
        await asyncio.sleep(0.1)
        return self
    async def __aexit__(self, exc_type, exc, tb):
        print("close", self.name, exc_type.__name__ if exc_type else None)
        return False
    async def query(self, sql):
        await asyncio.sleep(0.1)
        return f"{self.name}: {sql}"
class Ticker:
    def __init__(self, n):
        self.n = n
        self.i = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0.1)
        return self.i
async def agen(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0.1)
async def main():
    async with Conn("db") as c:
        print(await c.query("select"))
    try:
        async with Conn("a") as a, Conn("b") as b:
            raise RuntimeError("x")
    except RuntimeError as e:
        print("got", e)
    async for t in Ticker(2):
        print("tick", t)
    async for i in agen(3):
        if i == 2:
            break
        print("agen", i)
    else:
        print("not here")
    print([x async for x in agen(3)], [x * 2 async for x in agen(3) if x], {x: 1 async for x in agen(2)})
    print([await c.query(q) for q in ["a", "b"]])
    class Awaitable:
        def __await__(self):
            yield from asyncio.create_task(asyncio.sleep(0.1)).__await__()
            return 42
    print(await Awaitable())
    coro = c.query("z")
    print(type(coro).__name__)
    print(await coro)
    async def nested():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("cancelled")
            raise
        finally:
            print("cleanup")
    t = asyncio.create_task(nested())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("main saw it", t.cancelled())
    res = await asyncio.gather(c.query("1"), asyncio.sleep(0.1, result=5), return_exceptions=True)
    print(res)
    g = agen(5)
    print(await anext(g), await g.__anext__())
    await g.aclose()
    total = 0
    async for v in agen(4):
        total += v
    print(total)
    x = (await c.query("p")) + "!"
    print(x if await asyncio.sleep(0, True) else None)
    d = {"k": await c.query("v")}
    print(d["k"])
    return "finished"
print(asyncio.run(main()))
