import asyncio

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed at", asyncio.get_running_loop().time())
        await asyncio.sleep(1)

async def main():
    generator = numbers()
    async for number in generator:
        print(number)
        break
    print("main ends")
    return generator

kept = asyncio.run(main())
