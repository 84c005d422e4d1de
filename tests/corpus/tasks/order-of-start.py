import asyncio

async def note(x):
    print("start", x)
    await asyncio.sleep(0)
    print("end", x)

async def main():
    print("creating")
    t1 = asyncio.create_task(note(1))
    await note("inline")
    t2 = asyncio.create_task(note(2))
    print("awaiting t2")
    await t2
    print("awaiting t1")
    await t1

asyncio.run(main())
