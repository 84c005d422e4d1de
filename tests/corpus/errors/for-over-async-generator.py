import asyncio

async def agen():
    yield 1

async def main():
    try:
        for x in agen():
            print(x)
    except TypeError as e:
        print("TypeError:", e)
    try:
        async for x in [1, 2]:
            print(x)
    except TypeError as e:
        print("TypeError:", e)
    try:
        await agen()
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
