import asyncio


async def handle(reader, writer):
    name = writer.get_extra_info("peername")[0]
    print("client from", name)
    writer.write(b"hello\n")
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def visit():
    await asyncio.sleep(1)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    print(await reader.read(100), await reader.read(100))
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8000, start_serving=False)
    print(server.is_serving())
    visitor = asyncio.create_task(visit())
    try:
        async with asyncio.timeout(3):
            async with server:
                await server.serve_forever()
    except TimeoutError:
        print("stopped", server.is_serving())
    await visitor
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
