import asyncio

async def main():
    for value in [1, None, "text", [1], (1, 2), {"a": 1}]:
        try:
            await value
        except TypeError as error:
            print(error)

asyncio.run(main())
