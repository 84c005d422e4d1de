import * as asyncio from "asyncio";
import { type Dict, aiter, call, del_at, dict, f, len, ne, print, set_at, str, tuple } from "python";

class ChatServer {
  clients: Dict<string, asyncio.StreamWriter>;
  constructor() {
    this.clients = dict();
  }

  async broadcast(message: string, sender: string | null = null): Promise<void> {
    for (const [name, writer] of this.clients.items()) {
      if (ne(name, sender)) {
        writer.write(str.encode(`${message}\n`));
        await writer.drain();
      }
    }
  }

  async handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
    const name = (await reader.readline()).decode().trim();
    set_at(this.clients, name, writer);
    print(`[server] ${name} joined, ${len(this.clients)} here`);
    await this.broadcast(`* ${name} joined`, name);
    try {
      for await (const line of aiter(reader)) {
        await this.broadcast(f`${name}: ${call(call(line, "decode"), "strip")}`, name);
      }
    } finally {
      del_at(this.clients, name);
      await this.broadcast(`* ${name} left`);
      writer.close();
      await writer.wait_closed();
      print(`[server] ${name} left, ${len(this.clients)} here`);
    }
  }
}

async function client(name: string, messages: (readonly [number, string])[], start: number): Promise<void> {
  await asyncio.sleep(start);
  const [reader, writer] = await asyncio.open_connection("127.0.0.1", 8888);
  writer.write(str.encode(`${name}\n`));
  await writer.drain();

  async function listen(): Promise<void> {
    for await (const line of aiter(reader)) {
      print(f`[${name}] ${call(call(line, "decode"), "strip")}`);
    }
  }

  const listening = asyncio.create_task(listen());
  for (const [pause, message] of messages) {
    await asyncio.sleep(pause);
    writer.write(str.encode(`${message}\n`));
    await writer.drain();
  }
  await asyncio.sleep(0.5);
  writer.close();
  await writer.wait_closed();
  await listening;
}

async function main(): Promise<void> {
  const chat = new ChatServer();
  const server = await asyncio.start_server(chat.handle.bind(chat), "127.0.0.1", 8888);
  await using _ = server;
  await asyncio.gather(
    client("ada", [tuple(1, "hello"), tuple(1, "anyone?")], 0),
    client("ben", [tuple(1.5, "hi ada")], 0.2),
    client("cora", [], 1.2),
  );
}

asyncio.run(main());
