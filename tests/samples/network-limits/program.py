import asyncio


async def handle(reader, writer):
    writer.write(b"a" * 30 + b"\n" + b"b" * 5 + b"\n" + b"c" * 40)
    writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 5005):
        reader, writer = await asyncio.open_connection("127.0.0.1", 5005, limit=16)
        print(reader)
        try:
            await reader.readuntil(b"\n")
        except asyncio.LimitOverrunError as error:
            print(error, error.consumed)
        try:
            await reader.readline()
        except ValueError as error:
            print(error)
        print(await reader.readline())
        print(await reader.readuntil((b"cc", b"c")))
        try:
            await reader.readexactly(100)
        except asyncio.IncompleteReadError as error:
            print(error, len(error.partial))
        print(await reader.readline(), reader.at_eof())
        writer.close()
        try:
            await reader.readexactly(-1)
        except ValueError as error:
            print(error)
    await reader_by_hand()


async def reader_by_hand():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\ntwo\nth")
    print(await reader.readline(), reader)
    asyncio.get_running_loop().call_later(1, reader.feed_data, b"ree")
    asyncio.get_running_loop().call_later(2, reader.feed_eof)
    async for line in reader:
        print(line)
    print(reader, await reader.read())


asyncio.run(main())
