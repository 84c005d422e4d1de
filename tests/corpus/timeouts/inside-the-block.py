import asyncio

async def main():
    # A TimeoutError raised *inside* is not visible in the block:
    # there it is a CancelledError.
    try:
        async with asyncio.timeout(0.5):
            try:
                await asyncio.sleep(2)
            except TimeoutError:
                print("never here")
            except asyncio.CancelledError:
                print("inside: CancelledError")
                raise
            finally:
                print("inside: finally")
    except TimeoutError as e:
        print("outside: TimeoutError,", "cause:", type(e.__cause__).__name__)

asyncio.run(main())
