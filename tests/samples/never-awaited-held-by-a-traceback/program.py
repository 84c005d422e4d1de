import asyncio

async def fetch():
    await asyncio.sleep(1)
    return {"x": 1}

async def main():
    data = fetch()
    print(data["x"])

asyncio.run(main())
