import asyncio


async def pipe(reader, writer, name):
    while data := await reader.read(1024):
        print(f"{name} {len(data)} bytes")
        writer.write(data)
        await writer.drain()
    writer.close()


async def handle(client_reader, client_writer):
    server_reader, server_writer = await asyncio.open_connection("example.com", 80)
    await asyncio.gather(
        pipe(client_reader, server_writer, "->"),
        pipe(server_reader, client_writer, "<-"),
    )


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 8118):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8118)
        writer.write(b"GET / HTTP/1.0\r\nHost: example.com\r\n\r\n")
        print((await reader.readline()).decode().strip())
        print(len(await reader.read()))
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
