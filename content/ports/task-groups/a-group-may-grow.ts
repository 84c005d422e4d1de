// Python: 3ea0c4346b9a50d1b9f204ebe7429cc07229698c59e6ceef75df0b1a0f1732fa
import * as asyncio from "asyncio";
import { print } from "python";

async function order(group: asyncio.TaskGroup, name: string, extras: string[]): Promise<void> {
  print("baking", name);
  await asyncio.sleep(1);
  for (const extra of extras) {
    group.create_task(order(group, `${extra} for ${name}`, []));
  }
  print(name, "done");
}

async function main(): Promise<void> {
  {
    await using group = new asyncio.TaskGroup();
    group.create_task(order(group, "wedding cake", ["roses", "candles"]));
    group.create_task(order(group, "loaf", []));
  }
  print("everything is done");
}

asyncio.run(main());
