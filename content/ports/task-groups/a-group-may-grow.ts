// Python: 87d61d1f8d6289f75de62e43ea4302e4f1762fe3b28516b6f2f168d41ccb9acf
import * as asyncio from "asyncio";
import { print } from "python";

async function order(
  group: asyncio.TaskGroup,
  name: string,
  extras: string[],
): Promise<void> {
  print("baking", name);
  await asyncio.sleep(1);
  for (const extra of extras) {
    group.create_task(
      order(group, `${extra} for ${name}`, []),
    );
  }
  print(name, "done");
}

async function main(): Promise<void> {
  {
    await using group = new asyncio.TaskGroup();
    group.create_task(
      order(group, "wedding cake", ["roses", "candles"]),
    );
    group.create_task(order(group, "loaf", []));
  }
  print("everything is done");
}

asyncio.run(main());
