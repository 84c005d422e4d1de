// Python: f1065499fcfbebce42970016f06c7d8c7cf1b9ac6fffe708f0588de6bbe40420
import * as asyncio from "asyncio";
import { print, range, repr } from "python";

class Client {
  name: string;
  seconds: number;
  lines: asyncio.Queue<string | null>;
  constructor(name: string, seconds: number) {
    this.name = name;
    this.seconds = seconds;  // what one line takes to send
    this.lines = new asyncio.Queue<string | null>({
      maxsize: 3,
    });
  }

  tell(line: string): void {
    try {
      this.lines.put_nowait(line);
    } catch (error) {
      if (!(error instanceof asyncio.QueueFull)) throw error;
      print(`${this.name} is too slow, dropped ${repr(line)}`);
    }
  }

  async send_all(): Promise<void> {
    let line!: string | null;
    while ((line = await this.lines.get()) != null) {
      await asyncio.sleep(this.seconds);
      print(`${this.name} got ${repr(line)}`);
    }
  }
}

async function main(): Promise<void> {
  const clients = [
    new Client("Ada", 0.1),
    new Client("Ben", 2),
  ];
  const sending = clients.map(
    (each) => asyncio.create_task(each.send_all()),
  );
  for (const number of range(1, 7)) {
    for (const each of clients) each.tell(`line ${number}`);
    await asyncio.sleep(0.5);
  }
  for (const each of clients) await each.lines.put(null);
  await asyncio.gather(...sending);
}

asyncio.run(main());
