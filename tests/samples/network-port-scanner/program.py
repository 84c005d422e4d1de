import asyncio
import time


async def check(host, port):
    try:
        async with asyncio.timeout(1):
            reader, writer = await asyncio.open_connection(host, port)
    except TimeoutError:
        return port, "filtered"
    except OSError:
        return port, "closed"
    writer.close()
    await writer.wait_closed()
    return port, "open"


async def main():
    async with await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 3000):
        for host, ports in (("127.0.0.1", (2999, 3000, 3001)), ("example.com", (22, 80, 443)), ("10.0.0.9", (80,))):
            results = await asyncio.gather(*(check(host, port) for port in ports))
            print(host, dict(results), f"{time.perf_counter():.2f} s")


asyncio.run(main())
