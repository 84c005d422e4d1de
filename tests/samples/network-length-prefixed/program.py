import asyncio
import json


async def send(writer, message):
    data = json.dumps(message).encode()
    writer.write(f"{len(data):08}".encode() + data)
    await writer.drain()


async def receive(reader):
    size = int(await reader.readexactly(8))
    return json.loads(await reader.readexactly(size))


async def handle(reader, writer):
    try:
        while True:
            request = await receive(reader)
            await send(writer, {"id": request["id"], "result": sum(request["numbers"])})
    except asyncio.IncompleteReadError as error:
        print("connection ended:", error, error.expected)
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 7000)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 7000)
        for number in range(3):
            await send(writer, {"id": number, "numbers": list(range(number + 3))})
            print(await receive(reader))
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
