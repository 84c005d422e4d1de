import asyncio

async def main():
    async def foo(x, t=0.1):
        await asyncio.sleep(t)
        return x
    async with asyncio.TaskGroup() as g:
        a, b = g.create_task(foo(42)), g.create_task(foo(11, 0.2))
    assert (a.result(), b.result()) == (42, 11)
    async def fail():
        1 / 0
    try:
        async with asyncio.TaskGroup() as g:
            c = g.create_task(foo(1, 10))
            g.create_task(fail())
            await asyncio.sleep(10)
    except ExceptionGroup as eg:
        assert [type(e) for e in eg.exceptions] == [ZeroDivisionError]
    assert c.cancelled() and asyncio.current_task().cancelling() == 0
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(fail())
            raise ValueError("parent")
    except ExceptionGroup as eg:
        print(sorted(type(e).__name__ for e in eg.exceptions))
    print(asyncio.get_running_loop().time())

asyncio.run(main())
