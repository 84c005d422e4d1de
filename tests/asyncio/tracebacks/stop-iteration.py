# A StopIteration that leaves a coroutine or an asynchronous generator: what the interpreter makes of it has no frame of theirs.
import asyncio, traceback, sys

async def stops():
    await asyncio.sleep(0)
    raise StopIteration(1)

async def awaits():
    await stops()

async def generator():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration(2)

async def stops_async():
    yield 1
    raise StopAsyncIteration

async def iterates():
    async for x in stops_async():
        pass

async def closes():
    agen = generator()
    await anext(agen)
    await agen.aclose()

async def throws():
    agen = generator()
    await anext(agen)
    await agen.athrow(ValueError("thrown, not raised"))

async def raises_before():
    agen = generator()
    await anext(agen)
    try:
        raise ValueError("raised before")
    except ValueError as error:
        known = error
    await agen.athrow(known)

async def of_a_task():
    await asyncio.create_task(awaits())

async def gathered():
    await asyncio.gather(stops())

left = generator()

async def main():
    for work in (stops, awaits, iterates, closes, throws, raises_before, of_a_task, gathered):
        print("---", work.__name__, file=sys.stderr)
        try:
            await work()
        except Exception as error:
            traceback.print_exception(error)
    print("--- of a task that nobody awaits", file=sys.stderr)
    asyncio.create_task(stops())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("--- at the end", file=sys.stderr)
    await anext(left)

asyncio.run(main())
