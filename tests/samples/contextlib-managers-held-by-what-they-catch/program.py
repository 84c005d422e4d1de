# An exception that a manager's generator has caught, and one that an eager task raised inside gather, hold themselves by
# their tracebacks, and the generators with them: the loop closes those too, before the one that is left open.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def catches():
    try:
        yield
    except ValueError as error:
        print("caught", error)


@asynccontextmanager
async def fails():
    raise ValueError("entering failed")
    yield


async def left_open():
    try:
        yield 1
    finally:
        print("closed by", asyncio.current_task().get_name())


async def nothing_to_catch():
    async with catches():
        pass


async def caught():
    async with catches():
        raise ValueError("inside")


async def entered():
    async with fails():
        pass


async def eagerly():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        await asyncio.gather(entered(), asyncio.sleep(0))
    except ValueError as error:
        print(error)
    asyncio.get_running_loop().set_task_factory(None)


async def main(work):
    await work()
    await generator.__anext__()


for work in (nothing_to_catch, caught, eagerly):
    generator = left_open()
    asyncio.run(main(work))
