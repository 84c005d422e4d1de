import asyncio

async def work():
    return 1

async def main():
    try:
        asyncio.create_task(work)
    except TypeError as e:
        print("TypeError:", str(e).split("<")[0] + "...")
    try:
        asyncio.create_task(42)
    except TypeError as e:
        print("TypeError:", e)
    try:
        await asyncio.gather(1, 2)
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
