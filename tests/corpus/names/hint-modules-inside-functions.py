"""A function may import what a module of type hints has, and use it as a value."""
import asyncio


def make():
    import types
    from typing import cast

    @types.coroutine
    def pause(value):
        got = yield
        return got or value

    return cast(object, pause)


class Tells:
    def tell(self):
        from types import SimpleNamespace

        return SimpleNamespace(kind="inside")


async def main():
    pause = make()
    print(await pause(3))
    print(Tells().tell())


asyncio.run(main())
