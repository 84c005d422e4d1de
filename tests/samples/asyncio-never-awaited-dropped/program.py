import asyncio

async def work():
    print("never")

async def main():
    work()
    print("after")

asyncio.run(main())
