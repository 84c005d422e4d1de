import asyncio

async def fails():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("while being cancelled")

async def main():
    task = asyncio.create_task(fails(), name="failing")
    await asyncio.sleep(1)

asyncio.run(main())
