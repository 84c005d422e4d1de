import asyncio

async def main():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")

asyncio.run(main())
