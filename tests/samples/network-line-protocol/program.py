import asyncio

STORE = {}


async def handle(reader, writer):
    while True:
        try:
            line = await reader.readuntil(b"\r\n")
        except asyncio.IncompleteReadError as error:
            if error.partial:
                print("left over:", error.partial)
            break
        command, *args = line.decode().split()
        match command.upper():
            case "SET":
                STORE[args[0]] = args[1]
                reply = "OK"
            case "GET":
                reply = STORE.get(args[0], "(nil)")
            case "QUIT":
                break
            case _:
                reply = f"ERR unknown command {command!r}"
        writer.write(f"{reply}\r\n".encode())
        await writer.drain()
    writer.close()


async def send(reader, writer, text):
    writer.write(text.encode() + b"\r\n")
    await writer.drain()
    return (await reader.readline()).decode().rstrip()


async def main():
    async with await asyncio.start_server(handle, "127.0.0.1", 6379):
        reader, writer = await asyncio.open_connection("127.0.0.1", 6379)
        for text in ("SET colour blue", "GET colour", "GET size", "JUMP", "QUIT"):
            print(f"{text!r} -> {await send(reader, writer, text)!r}")
        writer.close()
        reader, writer = await asyncio.open_connection("127.0.0.1", 6379)
        writer.write(b"SET incompl")
        writer.close()
        await asyncio.sleep(0.1)
    print(STORE)


asyncio.run(main())
