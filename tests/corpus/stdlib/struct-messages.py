import asyncio
import struct

print(struct.pack(">I", 5), struct.pack("<hBq", -2, 255, 2**40), struct.pack("!4s?d", b"ab", True, 1.5), struct.calcsize(">IHB"), struct.calcsize("BI"))
print(struct.unpack(">IH", b"\x00\x00\x00\x07\x00\x02"), struct.unpack("<d", struct.pack("<d", -0.1)), struct.unpack("f", struct.pack("f", 0.1)))
print(struct.unpack("<3sxb", b"abc\x00\xff"), struct.unpack(">Q", b"\xff" * 8), struct.unpack(">q", b"\xff" * 8), struct.unpack("2c", b"xy"))
header = struct.Struct("!HI")
print(header.size, header.format, header.pack(1, 2), header.unpack_from(b"zz\x00\x01\x00\x00\x00\x02", 2))
buffer = bytearray(8)
struct.pack_into("<I", buffer, 4, 77)
print(buffer, list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
for action in [
    lambda: struct.pack("B", 256),
    lambda: struct.pack("h", 40000),
    lambda: struct.pack(">I", -1),
    lambda: struct.pack("I"),
    lambda: struct.pack("I", "x"),
    lambda: struct.unpack("I", b"123"),
    lambda: struct.unpack_from(">I", b"123", 1),
    lambda: struct.pack("y", 1),
    lambda: struct.pack("2s", "ab"),
    lambda: struct.pack("d", "ab"),
]:
    try:
        print(action())
    except struct.error as error:
        print("error:", error)


async def send(writer, text):
    data = text.encode()
    writer.write(struct.pack(">I", len(data)) + data)
    await writer.drain()


async def receive(reader):
    (size,) = struct.unpack(">I", await reader.readexactly(4))
    return (await reader.readexactly(size)).decode()


async def serve(reader, writer):
    await send(writer, (await receive(reader)).upper())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        await send(writer, "hello there")
        print(await receive(reader))
        writer.close()


asyncio.run(main())
