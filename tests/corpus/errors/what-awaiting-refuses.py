"""What `async with` and `throw` say of objects that they cannot use, or make of a class."""
import asyncio


class Enters:
    def __init__(self, entered, left):
        self.entered = entered
        self.left = left

    def __aenter__(self):
        return self.entered

    def __aexit__(self, *exc):
        return self.left


async def nothing():
    pass


async def use(manager):
    async with manager:
        print("inside")


async def numbers():
    try:
        yield 1
        yield 2
    except LookupError as error:
        print("thrown in:", repr(error))
        yield 3


class Waits:
    def __await__(self):
        return iter(())


async def main():
    await use(Enters(Waits(), Waits()))
    for manager in (Enters(1, None), Enters(Waits(), 2)):
        try:
            await use(manager)
        except TypeError as error:
            print(error)

    steps = numbers()
    print(await anext(steps))
    step = steps.asend(None)
    try:
        step.throw(LookupError)
    except StopIteration as stopped:
        print("gave", stopped.value)
    await steps.aclose()

    wrapped = []
    for number in range(3):
        async def add(number=number, *, more=number + 1):
            return number * 10 + more
        wrapped.append(add)
    print([await each() for each in wrapped])
    for name in ("first", "second"):
        def shout(name=name):
            return name.upper()
        print(shout(), shout("other"))


asyncio.run(main())
