import asyncio
import contextvars

cvar = contextvars.ContextVar("cvar", default="nope")

async def main():
    async def sub():
        assert cvar.get() == "set in main"
        cvar.set("changed in sub")
        await asyncio.sleep(0.01)
        assert cvar.get() == "changed in sub"
    cvar.set("set in main")
    await asyncio.create_task(sub())
    assert cvar.get() == "set in main"
    await sub()
    assert cvar.get() == "changed in sub"
    ctx = contextvars.copy_context()
    async def in_ctx():
        cvar.set("only in ctx")
    await asyncio.create_task(in_ctx(), context=ctx)
    assert cvar.get() == "changed in sub" and ctx[cvar] == "only in ctx"
    print("context ok")

asyncio.run(main())
