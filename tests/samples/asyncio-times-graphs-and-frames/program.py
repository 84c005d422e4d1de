import asyncio
import contextvars


async def leaf(future):
    await future


async def middle(future):
    await leaf(future)


async def numbers():
    yield 1


async def main():
    loop = asyncio.get_running_loop()
    # A time is of the type that it was given in.
    print(loop.call_at(2, print), loop.call_at(2.0, print), loop.call_later(2, print))
    when = loop.time() + 3
    print(loop.call_at(when, print).when(), loop.call_at(int(when), print).when())
    async with asyncio.timeout_at(5) as limit:
        print(limit, limit.when())
        limit.reschedule(7.0)
        print(limit, limit.when())
    for wrong in ("1", [2]):
        try:
            await asyncio.wait_for(asyncio.sleep(0), wrong)
        except TypeError as error:
            print(error)
    # The options of a call graph may stand alone.
    future = loop.create_future()
    task = asyncio.create_task(middle(future), name="middle")
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task, limit=1)
    print([entry.frame.f_code.co_name for entry in graph.call_stack])
    print(len(asyncio.capture_call_graph(limit=1).call_stack), asyncio.format_call_graph(limit=0) != "")
    # What leads to a frame and its code.
    coroutine = task.get_coro()
    print(coroutine.cr_code.co_name, coroutine.cr_code.co_qualname, coroutine.cr_frame.f_code.co_filename)
    generator = numbers()
    print(generator.ag_frame is None, generator.ag_code.co_name)
    async for _ in generator:
        pass
    print(generator.ag_frame)
    future.set_result(None)
    await task
    print(coroutine.cr_frame)
    variable = contextvars.ContextVar("variable")
    token = variable.set(1)
    print(token.old_value is token.MISSING, contextvars.Token.MISSING)
    print(...)
    print(1, NotImplemented)


asyncio.run(main())
