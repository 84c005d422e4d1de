import asyncio

class Door:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        await asyncio.sleep(1)
        print("opened")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print("closed after", repr(error))
        return self.swallow

async def main():
    async with Door(False):
        print("inside")
    async with Door(True):
        raise ValueError("swallowed")
    try:
        async with Door(False):
            raise ValueError("passed on")
    except ValueError as error:
        print(repr(error))
    print(asyncio.get_running_loop().time())

asyncio.run(main())
