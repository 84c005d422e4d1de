// Python: 4b2ba29411483a7ad8373876497ad8502c4a5f296706fd4aad6353456e1813dc
import * as asyncio from "asyncio";
import {
  type Bytes, add, b, eq, print, str, truth,
} from "python";

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<void> {
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
  const [reader, writer] = await asyncio.open_connection(
    "127.0.0.1", 8888,
  );
  for (const word of words) {
    writer.write(str.encode(`${word}\n`));
    const answer = await reader.readline();
    print(answer.decode().trim() || "(closed)");
  }
  writer.close();
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(
    serve, "127.0.0.1", 8888,
  );
  await using _ = server;
  await client(["bread?", "bye", "rolls?"]);
}

asyncio.run(main());
