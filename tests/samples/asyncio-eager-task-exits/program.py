# SystemExit leaves an eager task where it is made; the task is nobody's and is gone at once.
import asyncio


async def exits():
    print("exits")
    raise SystemExit(3)


async def main():
    try:
        asyncio.create_task(exits(), eager_start=True)
    except SystemExit as error:
        print("caught", repr(error))
    await asyncio.sleep(1)
    print("still here")


asyncio.run(main())
