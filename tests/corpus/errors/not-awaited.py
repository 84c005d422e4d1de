import asyncio

async def greet():
    print("hello")

async def main():
    greet()     # forgot await!
    await asyncio.sleep(0)
    print("main done")

asyncio.run(main())
