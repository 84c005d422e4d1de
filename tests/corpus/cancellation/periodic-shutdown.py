import asyncio
import contextlib

async def heartbeat(interval):
    beats = 0
    try:
        while True:
            beats += 1
            print(f"💓 {beats}")
            await asyncio.sleep(interval)
    finally:
        print(f"heartbeat stopped after {beats} beats")

async def main():
    t = asyncio.create_task(heartbeat(1))
    await asyncio.sleep(3.5)
    t.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await t
    print("bye")

asyncio.run(main())
