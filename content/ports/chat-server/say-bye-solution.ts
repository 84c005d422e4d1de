// Python: 2234de7b779cffd80863c6ef57b5411861df1cce54ae09a384b77edc519ac159
import * as asyncio from "asyncio";
import { type Bytes, add, b, eq, print, str, truth } from "python";

async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  let line!: Bytes;
  while (truth(line = await reader.readline())) {
    if (eq(line, b`bye\n`)) {
      writer.write(line);
      break;
    }
    writer.write(add(b`you said: `, line));
    await writer.drain();
  }
  writer.close();
}
async function client(words: string[]): Promise<void> {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888);
  for (const word of words) {
    writer.write(str.encode(`${word}\n`));
    const answer = await reader.readline();
    print(answer.decode().trim() || "(closed)");
  }
  writer.close();
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(serve, "127.0.0.1", 8888);
  await using _ = server;
  await client(["bread?", "bye", "rolls?"]);
}

asyncio.run(main());
