import * as asyncio from "asyncio";
import { type Bytes, TimeoutError, b, print, truth, tuple } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  let count = 0;
  try {
    while (true) {
      let line!: Bytes;
      {
        await using _ = asyncio.timeout(1.5);
        line = await reader.readline();
      }
      if (!truth(line)) {
        break;
      }
      count += 1;
      writer.write(b`pong\n`);
      await writer.drain();
    }
  } catch (error) {
    if (error instanceof TimeoutError) {
      print("no heartbeat");
    } else throw error;
  } finally {
    print(`${count} beats`);
    writer.close();
  }
}

async function main(): Promise<void> {
  await using __2 = await asyncio.start_server(handle, "127.0.0.1", 4000);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 4000);
  for (const pause of tuple(1, 1, 2)) {
    writer.write(b`ping\n`);
    print(await reader.readline());
    await asyncio.sleep(pause);
  }
  print(await reader.readline());
  writer.close();
  await writer.wait_closed();
}

asyncio.run(main());
