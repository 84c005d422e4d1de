import asyncio


class Named(asyncio.Future):
    def __init__(self, name):
        super().__init__()
        self.name = name


class Slotted:
    __slots__ = ("a",)

    def __init__(self):
        self.a = 1


class Open(Slotted):
    def __init__(self):
        super().__init__()
        self.b = 2


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(asyncio.sleep(0))
    protocol = asyncio.Protocol()
    for each in (future, task, protocol, Slotted(), Named("x"), Open()):
        print(hasattr(each, "__dict__"))
        try:
            print(vars(each))
        except TypeError as error:
            print(error)
        try:
            setattr(each, "note", "mine")
            print(getattr(each, "note"))
            print(vars(each), each.__dict__)
        except (AttributeError, TypeError) as error:
            print(error)
    await task
    named = Named("y")
    named.set_result(1)
    print(vars(named), await named)


asyncio.run(main())
