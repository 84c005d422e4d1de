import asyncio
import contextvars

who = contextvars.ContextVar("who", default="nobody")


async def child(name):
    print("child sees", who.get())
    tok = who.set(name)
    await asyncio.sleep(0)
    print(name, who.get())
    who.reset(tok)
    print(who.get(), tok)


async def main():
    who.set("main")
    ctx = contextvars.copy_context()
    t = asyncio.create_task(child("A"), context=ctx)
    t2 = asyncio.create_task(child("B"))
    print(t.get_context() is ctx)
    await asyncio.gather(t, t2)
    ctx2 = contextvars.Context()
    print(len(ctx2), who in ctx2)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child("C"), context=ctx2)
    print(len(ctx2), dict(ctx2.items()))
    loop = asyncio.get_running_loop()
    c3 = contextvars.copy_context()
    c3.run(who.set, "c3")
    loop.call_soon(lambda: print("cb", who.get()), context=c3)
    loop.call_later(0.1, lambda: print("later", who.get()))
    f = loop.create_future()
    f.add_done_callback(lambda f: print("done", who.get()), context=c3)
    f.set_result(None)
    await asyncio.sleep(0.2)
    print(c3[who], c3.get(who), who)
    try:
        c3.run(c3.run, print)
    except RuntimeError as e:
        print(str(e).split(" at ")[0].split(":")[0])
    with who.set("with"):
        print(who.get())
    print(who.get())


with asyncio.Runner() as r:
    c = contextvars.copy_context()
    r.run(main(), context=c)
    print(c[who])
    async def again():
        return who.get()
    print(r.run(again()))
