import asyncio


async def handle(reader, writer):
    data = await reader.read()
    writer.writelines([b"you sent ", str(len(data)).encode(), b" bytes", b"\n"])
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 4003):
        reader, writer = await asyncio.open_connection("127.0.0.1", 4003)
        writer.write(b"some data")
        writer.write_eof()
        try:
            writer.write(b"more")
        except RuntimeError as error:
            print(error)
        try:
            writer.transport.writelines([b"more"])
        except RuntimeError as error:
            print(error)
        print(await reader.read())
        try:
            writer.write("text")
        except TypeError as error:
            print(error)
        print(writer.is_closing())
        writer.close()
        print(writer.is_closing())
        await writer.wait_closed()
        await writer.drain()


asyncio.run(main())
