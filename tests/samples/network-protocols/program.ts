import * as asyncio from "asyncio";
import { at, call, print, str, type_name, unpack } from "python";

class EchoServer {
  declare transport: unknown;
  override connection_made(transport: unknown): void {
    print("connection from", at(call(transport, "get_extra_info", "peername"), 0));
    this.transport = transport;
  }

  override data_received(data: unknown): void {
    print("server got", data);
    call(this.transport, "write", data);
    call(this.transport, "close");
  }

  override connection_lost(exc: unknown): void {
    print("server lost", exc);
  }
}

class EchoClient {
  message: string;
  done: asyncio.Future<boolean>;
  constructor(message: string, done: asyncio.Future<boolean>) {
    this.message = message;
    this.done = done;
  }

  override connection_made(transport: unknown): void {
    call(transport, "write", str.encode(this.message));
  }

  override data_received(data: unknown): void {
    print("client got", data);
  }

  override eof_received(): void {
    print("client eof");
  }

  override connection_lost(exc: unknown): void {
    print("client lost", exc);
    this.done.set_result(true);
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const server = await loop.create_server(EchoServer, "127.0.0.1", 4002);
  const done = loop.create_future();
  const [transport, protocol] = unpack(await loop.create_connection(() => new EchoClient("hello", done), "127.0.0.1", 4002), 2);
  print(type_name(protocol));
  await done;
  print(call(transport, "is_closing"));
  call(server, "close");
}

asyncio.run(main());
