# The loop's exception handler, and the stacks of tasks.
import asyncio
async def leaf():
    await asyncio.sleep(1)
async def mid():
    await leaf()
async def main():
    def handler(loop, context):
        print("handler", sorted(context), context["message"], repr(context.get("exception")))
        if "raise" in context["message"]:
            raise RuntimeError("handler fails")
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(lambda: 1 / 0)
    async def bad():
        raise ValueError("x")
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    del t
    await asyncio.sleep(0.1)
    loop.call_exception_handler({"message": "raise please"})
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "default now", "task": asyncio.current_task()})
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(mid(), name="A")
        async def watch():
            await a
        b = tg.create_task(watch(), name="B")
        await asyncio.sleep(0.1)
        asyncio.print_call_graph(b)
        asyncio.print_call_graph(a)
        print(asyncio.format_call_graph(a, limit=1))
        asyncio.print_call_graph()
        a.print_stack()
        print(a.get_stack()[0].f_lineno, b.get_coro().cr_await)
        print(a.get_coro(), a.get_context() is not None, a.get_name())
    print(a, b)
    asyncio.print_call_graph(a)
    f = loop.create_future()
    f.add_done_callback(print)
    f.add_done_callback(handler)
    print(f)
    f.cancel("msg")
    print(f)
    f.remove_done_callback(print)
    try:
        f.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print(repr(e))
    g = loop.create_future()
    try:
        g.result()
    except asyncio.InvalidStateError as e:
        print(repr(e))
    try:
        g.set_exception(StopIteration("no"))
        print(repr(g.exception()))
    except TypeError as e:
        print(repr(e))
    try:
        h = loop.create_future()
        h.set_exception(5)
    except TypeError as e:
        print(repr(e))
    await asyncio.sleep(0)
asyncio.run(main())
