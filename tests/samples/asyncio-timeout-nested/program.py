import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as outer:
            try:
                async with asyncio.timeout(2) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("never")
            except asyncio.CancelledError:
                print("inner sees a cancellation", inner.expired())
                raise
    except TimeoutError:
        print("outer", outer.expired(), loop.time())
    try:
        async with asyncio.timeout(2) as outer:
            try:
                async with asyncio.timeout(1) as inner:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner", inner.expired(), loop.time())
            await asyncio.sleep(5)
    except TimeoutError:
        print("outer", loop.time())

asyncio.run(main())
