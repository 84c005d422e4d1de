import asyncio

async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            finally:
                raise ValueError("in finally")
    except ValueError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__cause__))

asyncio.run(main())
