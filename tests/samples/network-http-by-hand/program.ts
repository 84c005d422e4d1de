import * as asyncio from "asyncio";
import { aiter, at, b, call, f, int, len, next, print, str, truth, tuple, unpack } from "python";

async function head(host: string, path: string): Promise<void> {
  const [reader, writer] = await asyncio.open_connection(host, 80);
  writer.write(str.encode(`HEAD ${path} HTTP/1.0\r\nHost: ${host}\r\n\r\n`, "latin-1"));
  for await (let line of aiter(reader)) {
    line = call(call(line, "decode", "latin-1"), "rstrip");
    if (truth(line)) {
      print(f`HTTP header> ${line}`);
    }
  }
  writer.close();
  await writer.wait_closed();
}

async function get(host: string, path: string): Promise<readonly [unknown, number]> {
  const [reader, writer] = await asyncio.open_connection(host, 443, { ssl: true });
  writer.write(str.encode(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`));
  await writer.drain();
  const response = await reader.read();
  writer.close();
  const [header, _, body] = unpack(call(response, "partition", b`\r\n\r\n`), 3);
  return tuple(at(call(call(header, "decode"), "splitlines"), 0), len(body));
}

async function main(): Promise<void> {
  await head("example.com", "/");
  print(await asyncio.gather(get("python.org", "/"), get("httpbin.org", "/delay/1"), get("httpbin.org", "/status/404")));
  const [reader, writer] = await asyncio.open_connection("httpbin.org", 80);
  for (const path of tuple("/ip", "/uuid")) {
    writer.write(str.encode(`GET ${path} HTTP/1.1\r\nHost: httpbin.org\r\n\r\n`));
    const header = await reader.readuntil(b`\r\n\r\n`);
    const length = int(next((function* () { for (const line of header.split(b`\r\n`)) if (line.startswith(b`Content-Length`)) yield at(line.split(b`:`), 1); })()));
    print(await reader.readexactly(length));
  }
  writer.write(b`nonsense\r\n\r\n`);
  print(at((await reader.read()).splitlines(), 0));
  writer.close();
}

asyncio.run(main());
