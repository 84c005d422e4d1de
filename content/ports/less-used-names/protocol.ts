// Python: 7d31c8cdde53dd19738f8a0b82fd9a04c5aa61d116b47b9f78cd5d9fec6e5adb
import * as asyncio from "asyncio";
import { b, call, isinstance, print } from "python";

class Echo extends asyncio.Protocol {
  declare transport: unknown;
  override connection_made(transport: unknown): void {
    this.transport = transport;
  }

  override data_received(data: unknown): void {
    call(this.transport, "write", call(data, "upper"));
    call(this.transport, "close");
  }
}

class Client extends asyncio.Protocol {
  gone: asyncio.Event;
  constructor(gone: asyncio.Event) {
    super();
    this.gone = gone;
  }

  override connection_made(transport: unknown): void {
    print(isinstance(transport, asyncio.Transport));
    call(transport, "write", b`two rolls`);
  }

  override data_received(data: unknown): void {
    print("heard", data);
  }

  override connection_lost(error: unknown): void {
    this.gone.set();
  }
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const gone = new asyncio.Event();
  const server = await loop.create_server(
    () => new Echo(), "127.0.0.1", 8080,
  );
  await loop.create_connection(
    () => new Client(gone), "127.0.0.1", 8080,
  );
  await gone.wait();
  server.close();
}

asyncio.run(main());
