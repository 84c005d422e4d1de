# How many generators the loop closes at the end: one that has ended counts for as long as anything refers to it, and
# exceptions refer to the variables of the frames that they passed. A task that is made while closing tells by its name.
import asyncio
from contextlib import asynccontextmanager

kept = []


@asynccontextmanager
async def scope(work=None):
    if work is not None:
        await work
    yield


async def left_open(block):
    if block:
        async with scope():
            pass
    try:
        yield
    finally:
        print("closed; the next task is", asyncio.create_task(asyncio.sleep(0)).get_name())


async def fails():
    raise ValueError("failed")


async def enters(work):
    async with scope(work):
        pass


async def left_a_block():
    pass


async def awaited_twice():
    task = asyncio.create_task(fails())
    kept.append(task)
    for awaits in (enters(task), task):
        try:
            await awaits
        except ValueError as error:
            print(error)


async def awaited_once():
    task = asyncio.create_task(fails())
    kept.append(task)
    try:
        await enters(task)
    except ValueError as error:
        print(error)


def callback(task):
    raise LookupError("in a callback")


async def failed_before_its_callback():
    task = asyncio.create_task(enters(fails()))
    task.add_done_callback(callback)
    await asyncio.sleep(0)


async def cancelled_at_the_end():
    asyncio.create_task(enters(asyncio.sleep(5)))
    await asyncio.sleep(0)


async def timed_out():
    try:
        await asyncio.gather(enters(asyncio.wait_for(asyncio.sleep(5), 1)))
    except TimeoutError as error:
        print(repr(error))


@asynccontextmanager
async def waits_when_left(future):
    try:
        yield
    finally:
        async with asyncio.timeout(0):
            await future


async def cancelled_inside():
    gathered = asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    kept.append(gathered)
    try:
        async with waits_when_left(gathered):
            pass
    except TimeoutError as error:
        print(repr(error))


async def main(work):
    print(work.__name__)
    asyncio.current_task().set_name("main")
    await work()
    generator = left_open(work is left_a_block)
    kept.append(generator)
    await generator.__anext__()


async def first_name():
    print(asyncio.current_task().get_name())


for work in (left_a_block, awaited_twice, awaited_once, failed_before_its_callback, cancelled_at_the_end, timed_out, cancelled_inside):
    asyncio.run(first_name())
    asyncio.run(main(work))
