# `global` before a `def` or `class`: the definition is the module's, and its qualified name says so.
import asyncio


def passed_on(f):
    return f


def install():
    global handler, Worker, plain

    async def handler(n):
        await asyncio.sleep(0)
        return n * 2

    class Worker:
        class Failed(Exception):
            pass

        def run(self):
            raise Worker.Failed("no work")

    @passed_on
    def plain():
        def inner():
            pass

        return inner.__qualname__

    def kept():
        pass

    def replace():
        nonlocal kept

        def kept():
            pass

        return kept.__qualname__

    if handler:
        def either():
            pass
    else:
        def either():
            return 1

    return kept.__qualname__, replace(), either.__qualname__


async def main():
    print(install())
    print(handler.__qualname__, handler.__name__, Worker.__qualname__, Worker.run.__qualname__, plain.__qualname__, plain())
    print(await handler(4), repr(handler(5)).split(" at ")[0])
    try:
        Worker().run()
    except Worker.Failed as error:
        print(type(error), error)
    print(type(Worker()))


asyncio.run(main())
