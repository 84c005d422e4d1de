// Python: e9c405a63fb0f77a571565c32b61d64b755ec83341150717986af4782df39ead
import * as asyncio from "asyncio";
import { type Bytes, add, b, print, str, truth } from "python";

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<void> {
  let line!: Bytes;
  while (truth(line = await reader.readline())) {
    writer.write(add(b`you said: `, line));
    await writer.drain();
  }
  writer.close();
}

async function client(words: string[]): Promise<void> {
  const [reader, writer] = await asyncio.open_connection(
    "127.0.0.1", 8888,
  );
  for (const word of words) {
    writer.write(str.encode(`${word}\n`));
    const answer = await reader.readline();
    print(answer.decode().trim());
  }
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(
    serve, "127.0.0.1", 8888,
  );
  await using _ = server;
  await client(["bread?", "rolls?"]);
}

asyncio.run(main());
