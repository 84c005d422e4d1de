import asyncio

async def fetch():
    await asyncio.sleep(1)
    return {"x": 1}

async def inner():
    data = fetch()
    print(data["x"])

async def main():
    try:
        await inner()
    except TypeError as e:
        print("caught", e)
        await asyncio.sleep(1)
        print("leaving")
    print("after")
    await asyncio.sleep(1)

asyncio.run(main())
