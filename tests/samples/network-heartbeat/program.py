import asyncio


async def handle(reader, writer):
    count = 0
    try:
        while True:
            async with asyncio.timeout(1.5):
                line = await reader.readline()
            if not line:
                break
            count += 1
            writer.write(b"pong\n")
            await writer.drain()
    except TimeoutError:
        print("no heartbeat")
    finally:
        print(f"{count} beats")
        writer.close()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 4000):
        reader, writer = await asyncio.open_connection("127.0.0.1", 4000)
        for pause in (1, 1, 2):
            writer.write(b"ping\n")
            print(await reader.readline())
            await asyncio.sleep(pause)
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
