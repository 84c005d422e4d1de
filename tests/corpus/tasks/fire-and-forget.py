import asyncio

async def background():
    try:
        print("background started")
        await asyncio.sleep(5)
        print("never printed: main ends first")
    except asyncio.CancelledError:
        print("background cancelled by asyncio.run")
        raise

async def main():
    asyncio.create_task(background())
    await asyncio.sleep(1)
    print("main is over")

asyncio.run(main())
