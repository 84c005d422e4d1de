// Python: 5ce30db456a37b2d2244c1172ad50c8f0de08b393b5f17472ad8566a4c4d23bd
import * as asyncio from "asyncio";
import { print, sorted, tuple } from "python";

async function bake(name: string, seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
}

async function main(): Promise<void> {
  for (const [name, seconds] of [tuple("loaf", 3), tuple("cake", 1), tuple("rolls", 2)]) {
    asyncio.create_task(bake(name, seconds), { name: `bake ${name}` });
  }
  await asyncio.sleep(1.5);
  for (const task of sorted(asyncio.all_tasks(), { key: (t) => t.get_name() })) {
    print(task.get_name(), "| done:", task.done());
  }
}

asyncio.run(main());
