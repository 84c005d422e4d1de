import asyncio
from itertools import cycle, islice

async def light(name, offset, changes):
    await asyncio.sleep(offset)
    for color, secs in islice(cycle([("🟢", 3), ("🟡", 1), ("🔴", 4)]), changes):
        print(f"t={asyncio.get_running_loop().time():>4} {name} {color}")
        await asyncio.sleep(secs)

async def main():
    await asyncio.gather(light("north", 0, 5), light("east ", 4, 4))

asyncio.run(main())
