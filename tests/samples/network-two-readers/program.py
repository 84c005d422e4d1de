import asyncio


async def handle(reader, writer):
    await asyncio.sleep(1)
    writer.write(b"data")
    await writer.drain()
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 5006):
        reader, writer = await asyncio.open_connection("127.0.0.1", 5006)
        results = await asyncio.gather(reader.read(10), reader.readline(), return_exceptions=True)
        print(results)
        writer.close()


asyncio.run(main())
