import * as asyncio from "asyncio";
import * as time from "time";
import { type Bytes, b, fmt, len, mul, print, range, truth } from "python";

async function slow_reader(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  let total = 0;
  let data!: Bytes;
  while (truth(data = await reader.read(65536))) {
    total += len(data);
    await asyncio.sleep(0.1);
  }
  print(`${fmt(time.perf_counter(), ".2f")} s: read ${total}`);
  writer.close();
}

async function main(): Promise<void> {
  await using _ = await asyncio.start_server(slow_reader, "127.0.0.1", 5004);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5004);
  const transport = writer.transport;
  print(transport.get_write_buffer_limits(), transport.get_write_buffer_size());
  const block = mul(b`x`, 100000);
  for (const number_ of range(7)) {
    writer.write(block);
    print(`${fmt(time.perf_counter(), ".2f")} s: wrote ${number_}, ${transport.get_write_buffer_size()} wait`);
    await writer.drain();
  }
  writer.close();
  await writer.wait_closed();
  print(`${fmt(time.perf_counter(), ".2f")} s: closed`);
  await asyncio.sleep(3);
}

asyncio.run(main());
