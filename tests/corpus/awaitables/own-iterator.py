import asyncio


class Turns:
    """Awaiting it takes some turns of the loop."""

    def __init__(self, turns):
        self.turns = turns

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self.turns == 0:
            raise StopIteration("done")
        if self.turns < 0:
            raise ValueError("too few")
        self.turns -= 1
        return None


async def wait(turns):
    return await Turns(turns)


async def main():
    print(await Turns(2))
    print(await asyncio.gather(wait(1), wait(0), wait(3)))
    try:
        await Turns(-1)
    except ValueError as error:
        print(repr(error))
    task = asyncio.create_task(wait(5))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
