import * as asyncio from "asyncio";
import { print } from "python";

async function work(value: number, seconds: number): Promise<number> {
  await asyncio.sleep(seconds);
  return value;
}

async function main(): Promise<void> {
  let group!: asyncio.TaskGroup;
  let first!: asyncio.Task<number>;
  let second!: asyncio.Task<number>;
  {
    await using entered = new asyncio.TaskGroup();
    group = entered;
    print(group);
    first = group.create_task(work(1, 2), { name: "first" });
    second = group.create_task(work(2, 1));
    print(group, first.get_name());
  }
  print(first.result(), second.result(), asyncio.get_running_loop().time());
  print(group);
}

asyncio.run(main());
