import * as asyncio from "asyncio";
import { print } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  writer.close();
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 8000);
  print("serving");
  await using _ = server;
  await server.serve_forever();
}

asyncio.run(main());
