# What is printed of exceptions that tasks, groups and timeouts raised, where they are caught.
import asyncio, traceback, logging, sys

async def inner():
    raise ValueError("deep")

async def middle():
    await inner()

def plain(x):
    return 1 // x

def calls_plain(x):
    return plain(x)

async def bare():
    try:
        await middle()
    except ValueError:
        raise

async def wrapped():
    try:
        await middle()
    except ValueError as error:
        raise RuntimeError("outer") from error

class Manager:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *details):
        await asyncio.sleep(0)

async def in_manager():
    async with Manager():
        await asyncio.sleep(0)
        await middle()

async def in_timeout():
    async with asyncio.timeout(1):
        await asyncio.sleep(5)

async def in_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(middle())
        await asyncio.sleep(1)

async def of_plain():
    await asyncio.sleep(0)
    calls_plain(0)

async def waits():
    await asyncio.wait_for(asyncio.sleep(5), 1)

async def of_task():
    task = asyncio.create_task(middle())
    await asyncio.sleep(0.1)
    task.result()

async def gathers():
    await asyncio.gather(middle(), middle())

async def main():
    for work in (bare, wrapped, in_manager, in_timeout, in_group, of_plain, waits, of_task, gathers):
        print("---", work.__name__, file=sys.stderr)
        try:
            await work()
        except Exception:
            traceback.print_exc()
    try:
        calls_plain(0)
    except ZeroDivisionError:
        logging.exception("logged")

asyncio.run(main())
