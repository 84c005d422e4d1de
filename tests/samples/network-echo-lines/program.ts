import * as asyncio from "asyncio";
import { print, str, truth, tuple } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  while (true) {
    const line = await reader.readline();
    if (!truth(line)) {
      break;
    }
    writer.write(line.upper());
    await writer.drain();
  }
  print("client has gone");
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "localhost", 9000);
  const [reader, writer] = await asyncio.open_connection("localhost", 9000);
  for (const word of tuple("one", "two", "three")) {
    writer.write(str.encode(`${word}\n`));
    await writer.drain();
    print(await reader.readline());
  }
  print(writer.can_write_eof());
  writer.write_eof();
  print(await reader.read(), reader.at_eof());
  writer.close();
  await writer.wait_closed();
  server.close();
  await server.wait_closed();
  print("closed", server.is_serving(), server.sockets);
}

asyncio.run(main());
