import * as asyncio from "asyncio";
import { b, print } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  await asyncio.sleep(1);
  writer.write(b`data`);
  await writer.drain();
  writer.close();
}

async function main(): Promise<void> {
  await using _ = await asyncio.start_server(handle, "127.0.0.1", 5006);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5006);
  const results = await asyncio.gather(reader.read(10), reader.readline(), { return_exceptions: true });
  print(results);
  writer.close();
}

asyncio.run(main());
