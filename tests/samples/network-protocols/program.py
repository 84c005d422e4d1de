import asyncio


class EchoServer(asyncio.Protocol):
    def connection_made(self, transport):
        print("connection from", transport.get_extra_info("peername")[0])
        self.transport = transport

    def data_received(self, data):
        print("server got", data)
        self.transport.write(data)
        self.transport.close()

    def connection_lost(self, exc):
        print("server lost", exc)


class EchoClient(asyncio.Protocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done

    def connection_made(self, transport):
        transport.write(self.message.encode())

    def data_received(self, data):
        print("client got", data)

    def eof_received(self):
        print("client eof")

    def connection_lost(self, exc):
        print("client lost", exc)
        self.done.set_result(True)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(EchoServer, "127.0.0.1", 4002)
    done = loop.create_future()
    transport, protocol = await loop.create_connection(lambda: EchoClient("hello", done), "127.0.0.1", 4002)
    print(type(protocol).__name__)
    await done
    print(transport.is_closing())
    server.close()


asyncio.run(main())
