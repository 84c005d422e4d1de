import asyncio


async def handle(reader, writer):
    writer.write(b"you will not see me close\n")
    await writer.drain()


async def client():
    reader, writer = await asyncio.open_connection("127.0.0.1", 5003)
    print(await reader.readline())
    print(await reader.readline())
    return "client done"


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 5003)
    print(await client())
    await asyncio.sleep(1)
    server.close()
    await server.wait_closed()
    print("server closed")


asyncio.run(main())
