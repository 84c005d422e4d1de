import asyncio


async def handle(reader, writer):
    while True:
        line = await reader.readline()
        if not line:
            break
        writer.write(line.upper())
        await writer.drain()
    print("client has gone")
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, "localhost", 9000)
    reader, writer = await asyncio.open_connection("localhost", 9000)
    for word in ("one", "two", "three"):
        writer.write(f"{word}\n".encode())
        await writer.drain()
        print(await reader.readline())
    print(writer.can_write_eof())
    writer.write_eof()
    print(await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()
    print("closed", server.is_serving(), server.sockets)


asyncio.run(main())
