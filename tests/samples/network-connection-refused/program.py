import asyncio


async def main():
    try:
        await asyncio.open_connection("127.0.0.1", 8888)
    except ConnectionRefusedError as error:
        print(error, error.errno)
    try:
        await asyncio.open_connection("localhost", 1)
    except OSError as error:
        print(type(error).__name__, error)
    try:
        await asyncio.open_connection("example.com", 22)
    except OSError as error:
        print(type(error).__name__, error)
    await asyncio.open_connection("127.0.0.1", 9999)


asyncio.run(main())
