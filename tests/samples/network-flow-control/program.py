import asyncio
import time


async def slow_reader(reader, writer):
    total = 0
    while data := await reader.read(65536):
        total += len(data)
        await asyncio.sleep(0.1)
    print(f"{time.perf_counter():.2f} s: read {total}")
    writer.close()


async def main():
    async with await asyncio.start_server(slow_reader, "127.0.0.1", 5004):
        reader, writer = await asyncio.open_connection("127.0.0.1", 5004)
        transport = writer.transport
        print(transport.get_write_buffer_limits(), transport.get_write_buffer_size())
        block = b"x" * 100000
        for number in range(7):
            writer.write(block)
            print(f"{time.perf_counter():.2f} s: wrote {number}, {transport.get_write_buffer_size()} wait")
            await writer.drain()
        writer.close()
        await writer.wait_closed()
        print(f"{time.perf_counter():.2f} s: closed")
        await asyncio.sleep(3)


asyncio.run(main())
