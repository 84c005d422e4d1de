import asyncio


async def head(host, path):
    reader, writer = await asyncio.open_connection(host, 80)
    writer.write(f"HEAD {path} HTTP/1.0\r\nHost: {host}\r\n\r\n".encode("latin-1"))
    async for line in reader:
        line = line.decode("latin-1").rstrip()
        if line:
            print(f"HTTP header> {line}")
    writer.close()
    await writer.wait_closed()


async def get(host, path):
    reader, writer = await asyncio.open_connection(host, 443, ssl=True)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()
    response = await reader.read()
    writer.close()
    header, _, body = response.partition(b"\r\n\r\n")
    return header.decode().splitlines()[0], len(body)


async def main():
    await head("example.com", "/")
    print(await asyncio.gather(get("python.org", "/"), get("httpbin.org", "/delay/1"), get("httpbin.org", "/status/404")))
    reader, writer = await asyncio.open_connection("httpbin.org", 80)
    for path in ("/ip", "/uuid"):
        writer.write(f"GET {path} HTTP/1.1\r\nHost: httpbin.org\r\n\r\n".encode())
        header = await reader.readuntil(b"\r\n\r\n")
        length = int(next(line.split(b":")[1] for line in header.split(b"\r\n") if line.startswith(b"Content-Length")))
        print(await reader.readexactly(length))
    writer.write(b"nonsense\r\n\r\n")
    print((await reader.read()).splitlines()[0])
    writer.close()


asyncio.run(main())
