import * as asyncio from "asyncio";
import { OSError, at, call, gt, print, tuple, type_name } from "python";

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  writer.close();
}

async function main(): Promise<void> {
  const first = await asyncio.start_server(handle, "127.0.0.1", 8080);
  print(call(at(first.sockets, 0), "getsockname"));
  for (const [host, port] of tuple(tuple("127.0.0.1", 8080), tuple("0.0.0.0", 8080), tuple("example.com", 8080), tuple("127.0.0.1", 80))) {
    try {
      await asyncio.start_server(handle, host, port);
    } catch (error) {
      if (error instanceof OSError) {
        print(type_name(error), error);
      } else throw error;
    }
  }
  first.close();
  await first.wait_closed();
  const second = await asyncio.start_server(handle, { port: 8080 });
  print(second.sockets, second.is_serving());
  const third = await asyncio.start_server(handle, "127.0.0.1", 0);
  print(gt(at(call(at(third.sockets, 0), "getsockname"), 1), 1024));
  await asyncio.start_server(handle, "127.0.0.1", 8080);
}

asyncio.run(main());
