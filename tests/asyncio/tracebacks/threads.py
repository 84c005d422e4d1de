# What a function raises in a thread that the loop waits for.
import asyncio, traceback
def inner(x):
    raise KeyError(x)
async def main():
    try:
        await asyncio.to_thread(inner, 1)
    except KeyError:
        traceback.print_exc()
    await asyncio.to_thread(inner, 2)
asyncio.run(main())
