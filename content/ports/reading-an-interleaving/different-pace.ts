// Python: 938f5d0234dab05f06ecf3f98f21ecd6d7de057c89ed13841ae121ad76b6de06
import * as asyncio from "asyncio";
import { print, range } from "python";

async function messenger(name: string, every: number, times: number): Promise<void> {
  for (const visit of range(1, times + 1)) {
    await asyncio.sleep(every);
    print(name, visit);
  }
}

async function main(): Promise<void> {
  await asyncio.gather(
    messenger("milk", 2, 3),
    messenger("post", 3, 2),
    messenger("news", 5, 1),
  );
}

asyncio.run(main());
