import asyncio

async def read():
    raise FileNotFoundError("settings.ini")

async def main():
    try:
        await read()
    except FileNotFoundError as e:
        raise RuntimeError("cannot start") from e

asyncio.run(main())
