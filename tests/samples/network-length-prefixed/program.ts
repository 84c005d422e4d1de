import * as asyncio from "asyncio";
import * as json from "json";
import { type Dict, add, at, dict, fmt, int, len, print, range, str, sum } from "python";

async function send(writer: asyncio.StreamWriter, message: Dict<string, unknown>): Promise<void> {
  const data = str.encode(json.dumps(message));
  writer.write(add(str.encode(`${fmt(len(data), "08")}`), data));
  await writer.drain();
}

async function receive(reader: asyncio.StreamReader): Promise<unknown> {
  const size = int(await reader.readexactly(8));
  return json.loads(await reader.readexactly(size));
}

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  try {
    while (true) {
      const request = await receive(reader);
      await send(writer, dict({ id: at(request, "id"), result: sum(at(request, "numbers")) }));
    }
  } catch (error) {
    if (error instanceof asyncio.IncompleteReadError) {
      print("connection ended:", error, error.expected);
    } else throw error;
  } finally {
    writer.close();
  }
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 7000);
  await using _ = server;
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 7000);
  for (const number_ of range(3)) {
    await send(writer, dict({ id: number_, numbers: [...range(number_ + 3)] }));
    print(await receive(reader));
  }
  writer.close();
  await writer.wait_closed();
}

asyncio.run(main());
