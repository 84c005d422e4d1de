import asyncio
from contextvars import ContextVar, copy_context

level = ContextVar("level", default=0)

async def child():
    level.set(level.get() + 1)
    return level.get()

async def main():
    level.set(5)
    t = asyncio.create_task(child())
    level.set(100)
    print("task copies the context when it is made:", await t)
    print("a direct await shares it:", await child(), level.get())
    ctx = copy_context()
    asyncio.get_running_loop().call_soon(lambda: print("callback:", level.get()))
    asyncio.get_running_loop().call_soon(lambda: print("in ctx:", level.get()), context=ctx)
    level.set(0)
    await asyncio.sleep(0)
    with level.set(33):
        print("with token:", level.get())
    print("after:", level.get())

asyncio.run(main())
