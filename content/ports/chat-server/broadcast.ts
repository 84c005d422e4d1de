// Python: 8dafa81d0b7a4c58747cb41e1d690f037b33ac4a0ecd1780f7577a001bcb9da0
import * as asyncio from "asyncio";
import {
  type Bytes, type Dict, del_at, dict, print, set_at, str,
  truth, tuple,
} from "python";

const clients: Dict<string, asyncio.StreamWriter> = dict();

function tell_others(sender: string, words: string): void {
  for (const [name, writer] of clients.items()) {
    if (name !== sender) writer.write(str.encode(`${words}\n`));
  }
}

async function serve(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<void> {
  const name = (await reader.readline()).decode().trim();
  set_at(clients, name, writer);
  tell_others(name, `* ${name} comes in`);
  try {
    let line!: Bytes;
    while (truth(line = await reader.readline())) {
      tell_others(
        name, `${name}: ${line.decode().trim()}`,
      );
    }
  } finally {
    del_at(clients, name);
    tell_others(name, `* ${name} leaves`);
    writer.close();
  }
}

async function client(
  name: string,
  arrives: number,
  says: (readonly [number, string])[],
): Promise<void> {
  await asyncio.sleep(arrives);
  const [reader, writer] = await asyncio.open_connection(
    "127.0.0.1", 8888,
  );
  writer.write(str.encode(`${name}\n`));
  const listening = asyncio.create_task(listen(name, reader));
  for (const [seconds, words] of says) {
    await asyncio.sleep(seconds);
    writer.write(str.encode(`${words}\n`));
  }
  await asyncio.sleep(1);
  writer.close();
  await listening;
}

async function listen(
  name: string,
  reader: asyncio.StreamReader,
): Promise<void> {
  let line!: Bytes;
  while (truth(line = await reader.readline())) {
    print(`[${name} sees] ${line.decode().trim()}`);
  }
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(
    serve, "127.0.0.1", 8888,
  );
  await using _ = server;
  await asyncio.gather(
    client(
      "Ada",
      0,
      [tuple(2, "good morning"), tuple(2, "bye")],
    ),
    client("Ben", 1, [tuple(2, "is there bread?")]),
  );
}

asyncio.run(main());
