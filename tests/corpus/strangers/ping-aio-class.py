import asyncio

class Robot:
    def __init__(self, name): 
        self.name = name; self.log = []
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return f"{self.name} awaited"
    async def __aenter__(self):
        self.log.append("enter")
        return self
    async def __aexit__(self, et, ev, tb):
        self.log.append(f"exit {et.__name__ if et else None}")
        return et is KeyError
    def __aiter__(self):
        self.i = 0
        return self
    async def __anext__(self):
        if self.i >= 3: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0.1)
        return self.i
    async def __call__(self, x): return x * 2
    @property
    async def status(self): return "ok:" + self.name
    @staticmethod
    async def make(n): return Robot(n)
    @classmethod
    async def default(cls): return cls("default")

async def main():
    r = await Robot.make("R2")
    print(await r)
    async with r as same:
        print(same is r)
        async for step in r: print("step", step)
    async with r: raise KeyError("x")
    print(r.log, await r(21), await r.status, (await Robot.default()).name)
    print([s async for s in r if s != 2])
asyncio.run(main())
