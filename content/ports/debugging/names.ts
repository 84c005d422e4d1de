// Python: 2c7adc1eb9244f02e328f2df9774929dd373f216f171e3dc907ba7cb513268f0
import * as asyncio from "asyncio";
import { print, sorted, tuple } from "python";

async function bake(
  name: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
}

async function main(): Promise<void> {
  for (const [name, seconds] of [
    tuple("loaf", 3),
    tuple("cake", 1),
    tuple("rolls", 2),
  ]) {
    asyncio.create_task(
      bake(name, seconds), { name: `bake ${name}` },
    );
  }
  await asyncio.sleep(1.5);
  for (const task of sorted(
    asyncio.all_tasks(), { key: (t) => t.get_name() },
  )) {
    print(task.get_name(), "| done:", task.done());
  }
}

asyncio.run(main());
