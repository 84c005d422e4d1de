import asyncio


async def handle(reader, writer):
    number = int((await reader.readline()).decode())
    writer.write(f"{number * 2}\n".encode())
    await writer.drain()
    writer.close()


async def ask(text):
    reader, writer = await asyncio.open_connection("127.0.0.1", 5000)
    writer.write(text)
    answer = await reader.readline()
    writer.close()
    return answer


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 5000)
    async with server:
        print(await ask(b"21\n"))
        print(await ask(b"many\n"))
        print(await ask(b"4\n"))


asyncio.run(main())
