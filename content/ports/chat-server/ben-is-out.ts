// Python: 9965f9603f70481dbdc7cba78800db8eb7782d5ecf9ef73d3716b3b0b6395c27
import * as asyncio from "asyncio";
import { print, range } from "python";

class Client {
  name: string;
  seconds: number;
  lines: asyncio.Queue<string>;
  constructor(name: string, seconds: number) {
    this.name = name;
    this.seconds = seconds;
    this.lines = new asyncio.Queue<string>({ maxsize: 3 });
  }

  async send_all(): Promise<void> {
    let line!: string;
    while ((line = await this.lines.get()) != null) {
      await asyncio.sleep(this.seconds);
      print(`${this.name} got ${line}`);
    }
  }
}
function tell_all(clients: Client[], line: string): void {
  for (const client of clients) {
    try {
      client.lines.put_nowait(line);
    } catch (error) {
      if (!(error instanceof asyncio.QueueFull)) throw error;
      print(`${client.name} is too slow, dropped ${line}`);
    }
  }
}
async function main(): Promise<void> {
  const clients = [
    new Client("Ada", 0.1),
    new Client("Ben", 5),
  ];
  const tasks = clients.map(
    (each) => asyncio.create_task(each.send_all()),
  );
  for (const number of range(1, 8)) {
    tell_all(clients, `line ${number}`);
    await asyncio.sleep(0.5);
  }
  print("still there:", ...clients.map((each) => each.name));
  for (const task of tasks) task.cancel();
}

asyncio.run(main());
