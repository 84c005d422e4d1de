import asyncio


async def handle(reader, writer):
    writer.close()


async def main():
    first = await asyncio.start_server(handle, "127.0.0.1", 8080)
    print(first.sockets[0].getsockname())
    for host, port in (("127.0.0.1", 8080), ("0.0.0.0", 8080), ("example.com", 8080), ("127.0.0.1", 80)):
        try:
            await asyncio.start_server(handle, host, port)
        except OSError as error:
            print(type(error).__name__, error)
    first.close()
    await first.wait_closed()
    second = await asyncio.start_server(handle, port=8080)
    print(second.sockets, second.is_serving())
    third = await asyncio.start_server(handle, "127.0.0.1", 0)
    print(third.sockets[0].getsockname()[1] > 1024)
    await asyncio.start_server(handle, "127.0.0.1", 8080)


asyncio.run(main())
