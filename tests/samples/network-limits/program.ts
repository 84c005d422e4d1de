import * as asyncio from "asyncio";
import { ValueError, add, aiter, b, len, mul, print, tuple } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  writer.write(add(add(add(add(mul(b`a`, 30), b`\n`), mul(b`b`, 5)), b`\n`), mul(b`c`, 40)));
  writer.close();
}

async function main(): Promise<void> {
  {
    await using _ = await asyncio.start_server(handle, "127.0.0.1", 5005);
    const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5005, { limit: 16 });
    print(reader);
    try {
      await reader.readuntil(b`\n`);
    } catch (error) {
      if (error instanceof asyncio.LimitOverrunError) {
        print(error, error.consumed);
      } else throw error;
    }
    try {
      await reader.readline();
    } catch (error) {
      if (error instanceof ValueError) {
        print(error);
      } else throw error;
    }
    print(await reader.readline());
    print(await reader.readuntil(tuple(b`cc`, b`c`)));
    try {
      await reader.readexactly(100);
    } catch (error) {
      if (error instanceof asyncio.IncompleteReadError) {
        print(error, len(error.partial));
      } else throw error;
    }
    print(await reader.readline(), reader.at_eof());
    writer.close();
    try {
      await reader.readexactly(-1);
    } catch (error) {
      if (error instanceof ValueError) {
        print(error);
      } else throw error;
    }
  }
  await reader_by_hand();
}

async function reader_by_hand(): Promise<void> {
  const reader = new asyncio.StreamReader();
  reader.feed_data(b`one\ntwo\nth`);
  print(await reader.readline(), reader);
  asyncio.get_running_loop().call_later(1, reader.feed_data.bind(reader), b`ree`);
  asyncio.get_running_loop().call_later(2, reader.feed_eof.bind(reader));
  for await (const line of aiter(reader)) {
    print(line);
  }
  print(reader, await reader.read());
}

asyncio.run(main());
