import * as asyncio from "asyncio";
import { type Bytes, type Dict, add, at, b, dict, print, repr, set_at, str, truth, tuple, unpack_star } from "python";

const STORE: Dict<string, string> = dict();

async function handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter): Promise<void> {
  while (true) {
    let line!: Bytes;
    try {
      line = await reader.readuntil(b`\r\n`);
    } catch (error) {
      if (error instanceof asyncio.IncompleteReadError) {
        if (truth(error.partial)) {
          print("left over:", error.partial);
        }
        break;
      } else throw error;
    }
    const [command, ...args] = unpack_star(str.split(line.decode()), 1, 0) as [string, ...string[]];
    let reply!: string;
    const subject = command.toUpperCase();
    if (subject === "SET") {
      set_at(STORE, at(args, 0), at(args, 1));
      reply = "OK";
    } else if (subject === "GET") {
      reply = STORE.get(at(args, 0), "(nil)");
    } else if (subject === "QUIT") {
      break;
    } else {
      reply = `ERR unknown command ${repr(command)}`;
    }
    writer.write(str.encode(`${reply}\r\n`));
    await writer.drain();
  }
  writer.close();
}

async function send(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, text: string): Promise<string> {
  writer.write(add(str.encode(text), b`\r\n`));
  await writer.drain();
  return (await reader.readline()).decode().trimEnd();
}

async function main(): Promise<void> {
  {
    await using _ = await asyncio.start_server(handle, "127.0.0.1", 6379);
    let [reader, writer] = await asyncio.open_connection("127.0.0.1", 6379);
    for (const text of tuple("SET colour blue", "GET colour", "GET size", "JUMP", "QUIT")) {
      print(`${repr(text)} -> ${repr(await send(reader, writer, text))}`);
    }
    writer.close();
    [reader, writer] = await asyncio.open_connection("127.0.0.1", 6379);
    writer.write(b`SET incompl`);
    writer.close();
    await asyncio.sleep(0.1);
  }
  print(STORE);
}

asyncio.run(main());
