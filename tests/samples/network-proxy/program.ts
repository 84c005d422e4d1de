import * as asyncio from "asyncio";
import { type Bytes, b, len, print, truth } from "python";

async function pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, name: string): Promise<void> {
  let data!: Bytes;
  while (truth(data = await reader.read(1024))) {
    print(`${name} ${len(data)} bytes`);
    writer.write(data);
    await writer.drain();
  }
  writer.close();
}

async function handle(client_reader: asyncio.StreamReader, client_writer: asyncio.StreamWriter): Promise<void> {
  const [server_reader, server_writer] = await asyncio.open_connection("example.com", 80);
  await asyncio.gather(
    pipe(client_reader, server_writer, "->"),
    pipe(server_reader, client_writer, "<-"),
  );
}

async function main(): Promise<void> {
  await using _ = await asyncio.start_server(handle, "127.0.0.1", 8118);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8118);
  writer.write(b`GET / HTTP/1.0\r\nHost: example.com\r\n\r\n`);
  print((await reader.readline()).decode().trim());
  print(len(await reader.read()));
  writer.close();
  await writer.wait_closed();
}

asyncio.run(main());
