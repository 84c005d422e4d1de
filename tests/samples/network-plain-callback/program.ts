import * as asyncio from "asyncio";
import { RuntimeError, b, print, type_name } from "python";

function connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): void {
  print("connected", type_name(reader), type_name(writer));
  writer.write(b`bye\n`);
  writer.close();
}

function fails(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): never {
  throw new RuntimeError("no");
}

async function main(): Promise<void> {
  {
    await using _ = await asyncio.start_server(connected, "127.0.0.1", 5001);
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5001);
    print(await reader.read());
    writer.close();
  }
  const server = await asyncio.start_server(fails, "127.0.0.1", 5002);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5002);
  await asyncio.sleep(1);
  print("still here");
  writer.close();
  server.close();
}

asyncio.run(main());
