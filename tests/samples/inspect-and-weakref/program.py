import asyncio
import gc
import inspect
import weakref


async def work():
    await asyncio.sleep(1)


async def numbers():
    yield 1
    yield 2


def plain():
    yield 1


class Thing:
    def __await__(self):
        return work().__await__()


async def main():
    coroutine = work()
    print(inspect.getcoroutinestate(coroutine), inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine))
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0.5)
    print(inspect.getcoroutinestate(coroutine), inspect.isawaitable(task), inspect.isawaitable(Thing()))
    await task
    print(inspect.getcoroutinestate(coroutine), asyncio.iscoroutine(coroutine), asyncio.iscoroutine(task))
    print(inspect.iscoroutinefunction(work), inspect.iscoroutinefunction(numbers), inspect.iscoroutinefunction(plain))
    print(inspect.isasyncgenfunction(numbers), inspect.isgeneratorfunction(plain), inspect.isfunction(work))
    agen = numbers()
    print(inspect.isasyncgen(agen), inspect.getasyncgenstate(agen))
    await anext(agen)
    print(inspect.getasyncgenstate(agen))
    await agen.aclose()
    print(inspect.getasyncgenstate(agen))


asyncio.run(main())


class Node:
    def __init__(self, name):
        self.name = name


node = Node("a")
reference = weakref.ref(node)
print(reference() is node, reference().name)
proxy = weakref.proxy(node)
print(proxy.name)
cache = weakref.WeakValueDictionary()
cache["a"] = node
print(len(cache), cache["a"].name)
node = None
gc.collect()
print(reference(), len(cache))
try:
    proxy.name
except ReferenceError as error:
    print(error)
