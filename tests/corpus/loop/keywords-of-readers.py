import asyncio


async def serve(reader, writer):
    print(await reader.readuntil(separator=b";"))
    print(await reader.readexactly(n=3))
    print(await reader.read(n=2))
    writer.close()


async def main():
    server = await asyncio.start_server(serve, host="127.0.0.1", port=8888)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"one;twothree")
        writer.write_eof()
        print(await reader.read(n=-1))
        writer.close()
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(print, "never")
    handle.cancel()
    loop._add_callback(handle)
    print(len(loop._ready))
    queue = asyncio.Queue(maxsize=1)
    queue.put_nowait(item=1)
    queue.shutdown(immediate=True)
    condition = asyncio.Condition()
    async with condition:
        condition.notify(n=2)


asyncio.run(main())
