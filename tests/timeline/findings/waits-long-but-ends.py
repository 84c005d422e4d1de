# A long wait that ends.
import asyncio


async def main():
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(3600, event.set)
    await event.wait()


asyncio.run(main())
# finds nothing
