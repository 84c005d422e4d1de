# A context manager made of a generator is gone when its block is left, and so is its generator: the loop has nothing to
# close at the end. Where the block failed, the traceback holds both.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def scope(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("leave", name)


async def counted(name):
    async with scope(name):
        await asyncio.sleep(1)


async def left_open():
    try:
        yield 1
    finally:
        print("closed by", asyncio.current_task().get_name())


generator = left_open()


async def main(fails):
    await asyncio.gather(counted("a"), counted("b"))
    await generator.__anext__()
    async with scope("c"):
        if fails:
            raise ValueError("c fails")


asyncio.run(main(False))
generator = left_open()
try:
    asyncio.run(main(True))
except ValueError as error:
    print(error)
