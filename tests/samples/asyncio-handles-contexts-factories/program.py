import asyncio
import contextvars
import time

var = contextvars.ContextVar("var", default="none")


def show(*args):
    print("called with", args, var.get())


async def handles():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(show, 1, 2)
    print(isinstance(handle, asyncio.Handle), handle.cancelled())
    timer = loop.call_later(2, show, "late")
    print(isinstance(timer, asyncio.TimerHandle), isinstance(timer, asyncio.Handle), timer.when(), timer.cancelled())
    other = loop.call_at(1, show, "at")
    print(other < timer, other <= timer, timer > other, timer >= other, other == timer, other == loop.call_at(1, show, "at"))
    timer.cancel()
    timer.cancel()
    print(timer.cancelled(), timer.when())
    context = contextvars.copy_context()
    context.run(var.set, "inside")
    loop.call_soon(show, "in a context", context=context)
    print(handle.get_context() is not context)
    await asyncio.sleep(1.5)


async def contexts():
    async def work():
        print("work sees", var.get())
        var.set("changed")

    context = contextvars.copy_context()
    context.run(var.set, "given")
    task = asyncio.create_task(work(), context=context)
    print(task.get_context() is context)
    await task
    print(var.get(), context[var])
    other = asyncio.create_task(work())
    print(other.get_context()[var] if var in other.get_context() else "not set")
    await other
    print(other.get_context()[var], var.get())


async def factories():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory(), loop.get_debug())
    made = []

    def factory(loop, coro, **kwargs):
        task = asyncio.Task(coro, loop=loop, **kwargs)
        made.append(task.get_name())
        return task

    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)

    async def work():
        return 1

    print(await asyncio.gather(work(), work()), len(made))
    try:
        loop.set_task_factory(3)
    except TypeError as e:
        print(e)

    class Special(asyncio.Task):
        pass

    def custom(coro, **kwargs):
        return Special(coro, **kwargs)

    eager = asyncio.create_eager_task_factory(custom)
    loop.set_task_factory(eager)
    task = asyncio.create_task(work())
    print(type(task).__name__, task.done(), task.result())
    loop.set_task_factory(None)
    print(loop.get_task_factory())


async def generators():
    async def numbers(name):
        try:
            yield 1
            yield 2
        finally:
            print(name, "closed")

    kept = [numbers("a")]
    for each in kept:
        print(await anext(each))
    await asyncio.get_running_loop().shutdown_asyncgens()
    print("all closed")
    for each in kept:
        try:
            await anext(each)
        except StopAsyncIteration:
            print("over")


async def slow():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    print(loop.get_debug(), loop.slow_callback_duration)
    await asyncio.sleep(0)
    time.sleep(0.2)
    await asyncio.sleep(0)
    loop.slow_callback_duration = 1
    time.sleep(0.5)
    await asyncio.sleep(0)
    loop.set_debug(False)


asyncio.run(handles())
asyncio.run(contexts())
asyncio.run(factories())
asyncio.run(generators())
asyncio.run(slow())
