"""`async for` over an iterator whose `__anext__` gives what nobody can await."""
import asyncio


class Numbers:
    def __init__(self, step):
        self.step = step

    def __aiter__(self):
        return self

    def __anext__(self):
        return self.step


class Fails:
    def __await__(self):
        raise LookupError("not here")


class Wrong:
    def __await__(self):
        return 7


async def main():
    for step in (1, None, Fails(), Wrong()):
        try:
            async for number in Numbers(step):
                print("never", number)
        except TypeError as error:
            print(error, "<-", repr(error.__cause__), error.__context__ is error.__cause__, error.__suppress_context__)


asyncio.run(main())
