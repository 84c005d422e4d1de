// Python: 29bfbcce9d646d9d5f666cd3f1d52f35a22018c7eca643aa49627bce1ca6cebd
import * as asyncio from "asyncio";
import { len, print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `flour from ${mill}`;
}

async function main(): Promise<void> {
  const tasks = [
    asyncio.create_task(ask("Abbott", 3)),
    asyncio.create_task(ask("Bell", 1)),
    asyncio.create_task(ask("Crane", 2)),
  ];
  const [done, pending] = await asyncio.wait(
    tasks, { return_when: asyncio.FIRST_COMPLETED },
  );
  for (const task of done) {
    print(task.result());
  }
  print("still under way:", len(pending));
  for (const task of pending) {
    task.cancel();
  }
}

asyncio.run(main());
