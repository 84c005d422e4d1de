import asyncio


async def rude(reader, writer):
    await asyncio.sleep(0.5)
    writer.transport.abort()


async def busy(reader, writer):
    print("server read", await reader.read(4))
    writer.close()


async def main():
    async with await asyncio.start_server(busy, "127.0.0.1", 5007):
        reader, writer = await asyncio.open_connection("127.0.0.1", 5007)
        writer.write(b"0123")
        await asyncio.sleep(0.1)
        print(await reader.read(), writer.is_closing())
        for number in range(4):
            try:
                writer.write(b"more")
                await writer.drain()
                print("written", number)
            except ConnectionError as error:
                print(type(error).__name__, error)
            await asyncio.sleep(0.1)
        try:
            writer.close()
            await writer.wait_closed()
            print("closed")
        except ConnectionError as error:
            print(type(error).__name__, error)
    async with await asyncio.start_server(rude, "127.0.0.1", 5008):
        reader, writer = await asyncio.open_connection("127.0.0.1", 5008)
        writer.write(b"unread by the server")
        try:
            print(await reader.read())
        except ConnectionResetError as error:
            print(type(error).__name__, error)
        writer.close()


asyncio.run(main())
