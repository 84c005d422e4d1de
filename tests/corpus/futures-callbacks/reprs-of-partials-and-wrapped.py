import asyncio
import concurrent.futures
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper


@logged
def wrapped(future=None):
    pass


def plain(label, future=None, *, size=1):
    pass


class Callable:
    def __call__(self, future=None):
        pass

    def __repr__(self):
        return "a callable"


async def looks_at_itself(outer):
    print(asyncio.current_task())
    try:
        await asyncio.sleep(1)
    finally:
        print(asyncio.current_task())


async def main():
    loop = asyncio.get_running_loop()
    # What a thread's future and its own have on one another.
    other = concurrent.futures.Future()
    future = asyncio.wrap_future(other)
    print(future)
    other.set_result(1)
    print(await future)

    # A limit of nothing waits for the cancelled task by a partial of the library's.
    task = asyncio.create_task(looks_at_itself(1), name="late")
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(task, 0)
    except TimeoutError as error:
        print(repr(error))

    for callback in (
        functools.partial(plain, 1),
        functools.partial(functools.partial(plain, "a"), size=2),
        functools.partial(print),
        wrapped,
        Callable(),
        functools.partial(Callable(), 1),
    ):
        future = loop.create_future()
        future.add_done_callback(callback)
        print(future)
        handle = loop.call_soon(callback, None)
        print(handle)
        handle.cancel()
        print(handle)
    loop.set_debug(True)
    timer = loop.call_at(2.5, functools.partial(plain, 1, size=3), "an argument")
    text = repr(timer)
    print(text[:text.index(" created at")])
    loop.set_debug(False)
    loop.call_soon(functools.partial(plain, 1, colour=2), None)
    await asyncio.sleep(0)


asyncio.run(main())
