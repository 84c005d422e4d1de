import asyncio

async def inner():
    try:
        print("inner start")
        await asyncio.sleep(10)
    finally:
        print("inner finally")

async def middle():
    try:
        await inner()
    finally:
        await asyncio.sleep(0.5)
        print("middle finally, after its own sleep")

async def outer():
    try:
        await middle()
    except asyncio.CancelledError:
        print("outer except")
        raise

async def main():
    t = asyncio.create_task(outer())
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.wait([t])
    print("cancelled:", t.cancelled(), "time:", asyncio.get_running_loop().time())

asyncio.run(main())
