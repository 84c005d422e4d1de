import asyncio

async def fails():
    raise ValueError("kept, but nobody asks")

async def main():
    global task
    task = asyncio.create_task(fails(), name="kept")
    await asyncio.sleep(1)
    print("later")

asyncio.run(main())
print("end")
