import asyncio


class ChatServer:
    def __init__(self):
        self.clients = {}

    async def broadcast(self, message, sender=None):
        for name, writer in self.clients.items():
            if name != sender:
                writer.write(f"{message}\n".encode())
                await writer.drain()

    async def handle(self, reader, writer):
        name = (await reader.readline()).decode().strip()
        self.clients[name] = writer
        print(f"[server] {name} joined, {len(self.clients)} here")
        await self.broadcast(f"* {name} joined", name)
        try:
            async for line in reader:
                await self.broadcast(f"{name}: {line.decode().strip()}", name)
        finally:
            del self.clients[name]
            await self.broadcast(f"* {name} left")
            writer.close()
            await writer.wait_closed()
            print(f"[server] {name} left, {len(self.clients)} here")


async def client(name, messages, start):
    await asyncio.sleep(start)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(f"{name}\n".encode())
    await writer.drain()

    async def listen():
        async for line in reader:
            print(f"[{name}] {line.decode().strip()}")

    listening = asyncio.create_task(listen())
    for pause, message in messages:
        await asyncio.sleep(pause)
        writer.write(f"{message}\n".encode())
        await writer.drain()
    await asyncio.sleep(0.5)
    writer.close()
    await writer.wait_closed()
    await listening


async def main():
    chat = ChatServer()
    server = await asyncio.start_server(chat.handle, "127.0.0.1", 8888)
    async with server:
        await asyncio.gather(
            client("ada", [(1, "hello"), (1, "anyone?")], 0),
            client("ben", [(1.5, "hi ada")], 0.2),
            client("cora", [], 1.2),
        )


asyncio.run(main())
