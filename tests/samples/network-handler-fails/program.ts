import * as asyncio from "asyncio";
import { type Bytes, b, int, print, str } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  const number_ = int((await reader.readline()).decode());
  writer.write(str.encode(`${number_ * 2}\n`));
  await writer.drain();
  writer.close();
}

async function ask(text: Bytes): Promise<Bytes> {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 5000);
  writer.write(text);
  const answer = await reader.readline();
  writer.close();
  return answer;
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 5000);
  await using _ = server;
  print(await ask(b`21\n`));
  print(await ask(b`many\n`));
  print(await ask(b`4\n`));
}

asyncio.run(main());
