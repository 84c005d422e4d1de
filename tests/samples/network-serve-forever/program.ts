import * as asyncio from "asyncio";
import { RuntimeError, TimeoutError, at, b, print } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  const name = at(writer.get_extra_info("peername"), 0);
  print("client from", name);
  writer.write(b`hello\n`);
  await writer.drain();
  writer.close();
  await writer.wait_closed();
}

async function visit(): Promise<void> {
  await asyncio.sleep(1);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8000);
  print(await reader.read(100), await reader.read(100));
  writer.close();
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 8000, { start_serving: false });
  print(server.is_serving());
  const visitor = asyncio.create_task(visit());
  try {
    await using _ = asyncio.timeout(3);
    await using __2 = server;
    await server.serve_forever();
  } catch (error_2) {
    if (error_2 instanceof TimeoutError) {
      print("stopped", server.is_serving());
    } else throw error_2;
  }
  await visitor;
  try {
    await server.serve_forever();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print("RuntimeError:", error);
    } else throw error;
  }
}

asyncio.run(main());
