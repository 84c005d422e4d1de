import asyncio
from contextlib import AsyncExitStack, ExitStack, aclosing, asynccontextmanager, closing, nullcontext, suppress


@asynccontextmanager
async def connect(name, fail=None):
    print("connecting", name)
    await asyncio.sleep(1)
    if fail == "enter":
        raise OSError("no route")
    try:
        yield f"<{name}>"
    except ValueError as error:
        print(name, "saw", repr(error))
        if fail != "swallow":
            raise
    finally:
        await asyncio.sleep(0.5)
        print("closed", name)
        if fail == "exit":
            raise RuntimeError(f"cannot close {name}")


@asynccontextmanager
async def never():
    if False:
        yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


@asynccontextmanager
async def stubborn():
    try:
        yield
    except ValueError:
        yield


async def numbers():
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0.1)
    finally:
        print("numbers closed")


class Thing:
    def close(self):
        print("thing closed")


def fail(error):
    raise error


async def main():
    async with connect("a") as a:
        print("using", a)
    async with connect("b", "swallow"):
        fail(ValueError("one"))
    try:
        async with connect("c"):
            raise ValueError("two")
    except ValueError as error:
        print("caught", error)
    try:
        async with connect("d", "enter"):
            print("not reached")
    except OSError as error:
        print(repr(error))
    for make in never, twice, stubborn:
        try:
            async with make():
                if make is stubborn:
                    raise ValueError("in body")
        except RuntimeError as error:
            print(error, repr(error.__context__))

    try:
        async with AsyncExitStack() as stack:
            first = await stack.enter_async_context(connect("first"))
            second = await stack.enter_async_context(connect("second", "exit"))
            stack.callback(print, "callback", first)
            stack.push_async_callback(asyncio.sleep, 2)
            stack.enter_context(suppress(KeyError))
            print("have", first, second)
            raise KeyError("k")
    except RuntimeError as error:
        print("stack raised", error, repr(error.__context__))

    async with AsyncExitStack() as stack:
        for name in "xy":
            await stack.enter_async_context(connect(name))
        keep = stack.pop_all()
    print("nothing closed yet")
    await keep.aclose()

    async with aclosing(numbers()) as items:
        async for i in items:
            if i == 2:
                break
    print("after aclosing")

    with suppress(ZeroDivisionError, KeyError):
        fail(KeyError("quiet"))
    with suppress():
        print("nothing to suppress")
    try:
        with suppress(ValueError):
            raise ExceptionGroup("both", [ValueError(1), TypeError(2)])
    except* TypeError as group:
        print("left", group.exceptions)
    with closing(Thing()) as thing:
        print(type(thing).__name__)
    with nullcontext(5) as five:
        print(five)
    async with nullcontext("six") as six:
        print(six)
    try:
        async with asyncio.timeout(0.25):
            async with connect("slow"):
                print("not reached")
    except TimeoutError:
        print("timed out", asyncio.get_running_loop().time())

    def leave(kind, error, traceback):
        print("leave", kind.__name__ if kind else kind, error)
        return error is not None

    with ExitStack() as stack:
        stack.push(leave)
        stack.callback(lambda: print("lambda"))
        stack.enter_context(closing(Thing()))
        fail(LookupError("swallowed by leave"))
    print("end of sync stack")
    try:
        with ExitStack() as stack:
            stack.enter_context(Thing())
    except TypeError as error:
        print(error)
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
