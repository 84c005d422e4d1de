import asyncio


async def interrupts():
    await asyncio.sleep(0.5)
    raise KeyboardInterrupt


async def main():
    task = asyncio.create_task(interrupts())
    try:
        await asyncio.sleep(2)
    except asyncio.CancelledError:
        print("cancelled", asyncio.get_running_loop().time())
        raise
    finally:
        print("finally", task.done())


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")


async def direct():
    raise KeyboardInterrupt("direct")


try:
    asyncio.run(direct())
except KeyboardInterrupt as error:
    print("interrupted", error)


async def gathered():
    try:
        await asyncio.gather(interrupts(), asyncio.sleep(5))
    finally:
        print("gathered ends")


asyncio.run(gathered())
