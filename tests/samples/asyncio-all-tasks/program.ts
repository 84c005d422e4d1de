import * as asyncio from "asyncio";
import { len, print, sorted } from "python";

async function work(): Promise<void> {
  await asyncio.sleep(1);
}

async function main(): Promise<void> {
  const tasks = [..."ab"].map((name) => asyncio.create_task(work(), { name }));
  print(sorted([...asyncio.all_tasks()].map((task) => task.get_name())));
  await asyncio.gather(...tasks);
  print(len(asyncio.all_tasks()), asyncio.all_tasks().has(asyncio.current_task()));
}

asyncio.run(main());
