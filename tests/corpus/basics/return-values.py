import asyncio

async def add(a: int, b: int) -> int:
    await asyncio.sleep(0.1)
    return a + b

async def nothing():
    await asyncio.sleep(0)

async def main() -> None:
    total = await add(2, 3)
    print("2 + 3 =", total)
    print("nothing returns", await nothing())
    print(await add(await add(1, 2), await add(3, 4)))
    result = [await add(i, i) for i in range(4)]
    print(result)

asyncio.run(main())
