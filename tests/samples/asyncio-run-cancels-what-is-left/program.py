import asyncio

async def tidy(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "tidies up")

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(1)
        print("stubborn ends at", asyncio.get_running_loop().time())

async def main():
    keep = [asyncio.create_task(tidy("a")), asyncio.create_task(stubborn())]
    await asyncio.sleep(1)
    print("main ends")

asyncio.run(main())
