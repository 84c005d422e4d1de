import asyncio

async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

async def main():
    generator = stubborn()
    print(await generator.__anext__())
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)

asyncio.run(main())
