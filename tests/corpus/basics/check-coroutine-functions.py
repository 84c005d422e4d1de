import asyncio
import inspect

def plain(): pass
async def coro(): pass
async def agen():
    yield 1
def gen():
    yield 1

for f in (plain, coro, agen, gen):
    print(f"{f.__name__:<6}", inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f), inspect.isgeneratorfunction(f))

c = coro()
print(asyncio.iscoroutine(c), asyncio.iscoroutine(plain), inspect.isawaitable(c))
c.close()
