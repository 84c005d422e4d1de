import asyncio

class Aborted(Exception):
    pass

async def convert():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        raise Aborted("converted") from e

async def main():
    t = asyncio.create_task(convert())
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except Aborted as e:
        print(repr(e), "cause:", repr(e.__cause__))
    print("cancelled?", t.cancelled())

asyncio.run(main())
