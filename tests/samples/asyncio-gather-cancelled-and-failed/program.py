# A gather that was cancelled asks its children for their exceptions all the same, so none of them is reported.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("instead of being cancelled") from None


async def gathers():
    try:
        await asyncio.gather(stubborn(), stubborn(), return_exceptions=True)
    except asyncio.CancelledError as error:
        print("cancelled", repr(error.__context__))


async def main():
    task = asyncio.create_task(gathers())
    await asyncio.sleep(1)
    task.cancel()
    await task
    await asyncio.sleep(1)


asyncio.run(main())
print("end")
