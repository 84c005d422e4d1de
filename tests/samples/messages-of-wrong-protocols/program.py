import asyncio

async def check(make):
    try:
        await make()
    except Exception as e:
        print(type(e).__name__, e)

class OnlyAiter:
    def __aiter__(self):
        return object()

class SyncCm:
    def __enter__(self): return self
    def __exit__(self, *a): return False

class AsyncCm:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return False

class NoExit:
    async def __aenter__(self): return self

async def agen():
    yield 1

async def f1():
    async for x in [1]: pass
async def f2():
    async for x in OnlyAiter(): pass
async def f3():
    async with SyncCm(): pass
async def f4():
    with AsyncCm(): pass
async def f5():
    async with NoExit(): pass
async def f6():
    async with 5: pass
async def f7():
    for x in agen(): pass
async def f8():
    await [1, 2]
async def f9():
    await 5
async def f10():
    await None
async def f11():
    with 5: pass
async def f12():
    async with print: pass
async def f13():
    async with asyncio.sleep: pass
async def f14():
    await asyncio.sleep
async def f15():
    async for x in agen: pass
async def f16():
    [x for x in agen()]
async def f17():
    list(agen())
async def f18():
    async with asyncio.Lock: pass
async def f19():
    with asyncio.Lock(): pass
async def f20():
    async with asyncio.Lock().acquire(): pass
async def f21():
    await print("x")
async def f22():
    await agen()
async def f23():
    next(agen())
async def f24():
    await anext([1])
async def f25():
    aiter([1])
async def f26():
    async for x in range(3): pass
async def f27():
    await (1, 2)
async def f28():
    await "text"
async def f29():
    await {"a": 1}
async def f30():
    await asyncio.gather

async def main():
    for f in [f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29, f30]:
        print(f.__name__, end=" ")
        await check(f)

asyncio.run(main())
