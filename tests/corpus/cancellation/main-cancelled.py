import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, asyncio.current_task().cancel)
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning up main")

try:
    asyncio.run(main())
except asyncio.CancelledError:
    print("asyncio.run raised CancelledError")
