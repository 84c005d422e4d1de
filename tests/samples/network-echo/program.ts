import * as asyncio from "asyncio";
import { OSError, call, iter, print, repr, str } from "python";

async function handle_echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  const data = await reader.read(100);
  const message = data.decode();
  const addr = writer.get_extra_info("peername");
  print(`Received ${repr(message)} from ${repr(addr)}`);
  print(`Send: ${repr(message)}`);
  writer.write(data);
  await writer.drain();
  print("Close the connection");
  writer.close();
  await writer.wait_closed();
}

async function client(message: string): Promise<void> {
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888);
  print(`Send: ${repr(message)}`);
  writer.write(str.encode(message));
  await writer.drain();
  const data = await reader.read(100);
  print(`Received: ${repr(data.decode())}`);
  print("Close the connection");
  writer.close();
  await writer.wait_closed();
}

async function main(): Promise<void> {
  try {
    await asyncio.open_connection("127.0.0.1", 8889);
  } catch (error) {
    if (error instanceof OSError) {
      print(repr(error), error);
    } else throw error;
  }
  const server = await asyncio.start_server(handle_echo, "127.0.0.1", 8888);
  const addrs = str.join(", ", [...iter(server.sockets)].map((sock) => str(call(sock, "getsockname"))));
  print(`Serving on ${addrs}`, server);
  try {
    await asyncio.start_server(handle_echo, "localhost", 8888);
  } catch (error) {
    if (error instanceof OSError) {
      print(repr(error), error);
    } else throw error;
  }
  {
    await using _ = server;
    await asyncio.gather(client("a"), client("b"), client("c"));
  }
  print("done");
}

asyncio.run(main());
