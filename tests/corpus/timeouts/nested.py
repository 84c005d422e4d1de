import asyncio

async def main():
    try:
        async with asyncio.timeout(5):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(3)
            except TimeoutError:
                print("inner timeout")
            await asyncio.sleep(10)
    except TimeoutError:
        print("outer timeout")

    try:
        async with asyncio.timeout(1) as outer:
            async with asyncio.timeout(5) as inner:
                await asyncio.sleep(9)
    except TimeoutError:
        print("outer first:", outer.expired(), inner.expired())

asyncio.run(main())
