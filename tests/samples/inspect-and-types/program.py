import asyncio, inspect, types

async def coro():
    await asyncio.sleep(0.1)

async def agen():
    yield 1
    await asyncio.sleep(0.1)
    yield 2

def gen():
    yield 1

def plain(): pass

class C:
    async def m(self): pass
    @staticmethod
    async def s(): pass
    def __await__(self):
        yield

lam = lambda: 1

async def main():
    c = coro(); a = agen(); g = gen()
    for x in [coro, agen, gen, plain, C, C().m, C.s, lam, print]:
        print(inspect.iscoroutinefunction(x), inspect.isasyncgenfunction(x), inspect.isgeneratorfunction(x), inspect.isfunction(x), inspect.ismethod(x), inspect.isclass(x), inspect.isbuiltin(x), inspect.isroutine(x), callable(x))
    t = asyncio.create_task(coro())
    f = asyncio.get_running_loop().create_future()
    for x in [c, a, g, t, f, C(), 5, None, asyncio.sleep(0), a.__anext__()]:
        print(type(x).__name__, inspect.iscoroutine(x), inspect.isawaitable(x), inspect.isasyncgen(x), inspect.isgenerator(x), asyncio.iscoroutine(x), asyncio.isfuture(x))
        if asyncio.iscoroutine(x) and x is not c: 
            x.close()
    print(inspect.getcoroutinestate(c), inspect.getasyncgenstate(a))
    task = asyncio.create_task(c)
    await asyncio.sleep(0)
    print(inspect.getcoroutinestate(c), c.cr_await is not None, c.cr_running)
    await task
    print(inspect.getcoroutinestate(c))
    print(c.__name__, c.__qualname__, a.__name__, g.__name__)
    print(next(g))
    async for _ in a:
        print(inspect.getasyncgenstate(a))
    print(inspect.getasyncgenstate(a))
    print(isinstance(coro, types.FunctionType), isinstance(c, types.CoroutineType), isinstance(g, types.GeneratorType), isinstance(a, types.AsyncGeneratorType), isinstance(lam, types.LambdaType), isinstance(print, types.BuiltinFunctionType), isinstance(None, types.NoneType))
    n = types.SimpleNamespace(a=1, b="x")
    n.c = [1]
    print(n, n.a, n == types.SimpleNamespace(a=1, b="x", c=[1]))
    await t

asyncio.run(main())
