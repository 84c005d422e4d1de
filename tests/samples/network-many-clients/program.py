import asyncio
import time


class Counter:
    def __init__(self):
        self.now = 0
        self.most = 0


async def main():
    counter = Counter()

    async def handle(reader, writer):
        counter.now += 1
        counter.most = max(counter.most, counter.now)
        data = await reader.readexactly(3)
        await asyncio.sleep(0.5)
        writer.write(data[::-1])
        await writer.drain()
        writer.close()
        await writer.wait_closed()
        counter.now -= 1

    async def client(number):
        reader, writer = await asyncio.open_connection("127.0.0.1", 4001)
        writer.write(f"{number:03}".encode())
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        return answer.decode()

    async with await asyncio.start_server(handle, "127.0.0.1", 4001):
        answers = await asyncio.gather(*(client(number) for number in range(50)))
    print(answers[:5], answers[-1], counter.most, counter.now, time.perf_counter())


asyncio.run(main())
