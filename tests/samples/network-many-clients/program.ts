import * as asyncio from "asyncio";
import * as time from "time";
import { at, fmt, max, print, range, slice, str } from "python";

class Counter {
  now: number;
  most: number;
  constructor() {
    this.now = 0;
    this.most = 0;
  }
}

async function main(): Promise<void> {
  const counter = new Counter();

  async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
    counter.now += 1;
    counter.most = max(counter.most, counter.now);
    const data = await reader.readexactly(3);
    await asyncio.sleep(0.5);
    writer.write(slice(data, null, null, -1));
    await writer.drain();
    writer.close();
    await writer.wait_closed();
    counter.now -= 1;
  }

  async function client(number_: number): Promise<string> {
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", 4001);
    writer.write(str.encode(`${fmt(number_, "03")}`));
    const answer = await reader.read();
    writer.close();
    await writer.wait_closed();
    return answer.decode();
  }

  let answers!: string[];
  {
    await using _ = await asyncio.start_server(handle, "127.0.0.1", 4001);
    answers = await asyncio.gather(...(function* () { for (const number_ of range(50)) yield client(number_); })());
  }
  print(slice(answers, null, 5), at(answers, -1), counter.most, counter.now, time.perf_counter());
}

asyncio.run(main());
