import asyncio

async def main():
    try:
        await asyncio.sleep(1)
        raise KeyboardInterrupt
    finally:
        print("interrupted")

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("Bye! 👋")
