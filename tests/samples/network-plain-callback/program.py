import asyncio


def connected(reader, writer):
    print("connected", type(reader).__name__, type(writer).__name__)
    writer.write(b"bye\n")
    writer.close()


def fails(reader, writer):
    raise RuntimeError("no")


async def main():
    async with await asyncio.start_server(connected, "127.0.0.1", 5001):
        reader, writer = await asyncio.open_connection("127.0.0.1", 5001)
        print(await reader.read())
        writer.close()
    server = await asyncio.start_server(fails, "127.0.0.1", 5002)
    reader, writer = await asyncio.open_connection("127.0.0.1", 5002)
    await asyncio.sleep(1)
    print("still here")
    writer.close()
    server.close()


asyncio.run(main())
