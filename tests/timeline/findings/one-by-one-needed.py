# The second call needs the result of the first.
import asyncio


async def fetch(name, delay=1):
    await asyncio.sleep(delay)
    return name + "/next"


async def main():
    first = await fetch("a")
    address = first.upper()
    second = await fetch(address)
    print(second)


asyncio.run(main())
# finds nothing
