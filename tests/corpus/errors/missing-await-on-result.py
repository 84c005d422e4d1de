import asyncio

async def get_number():
    await asyncio.sleep(0.1)
    return 20

async def main():
    n = get_number()
    try:
        print(n + 1)
    except TypeError as e:
        print("TypeError:", e)
    print(await n + 1)

asyncio.run(main())
