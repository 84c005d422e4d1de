// Python: 9d6f3abe9be4f635106530fc785e6f4410c4ea2ede8fc9ce0a97f9a25fa952f7
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function bake(): Promise<void> {
  print("bake: loaf in");
  await asyncio.sleep(5);
  print("bake: loaf out");
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  await asyncio.sleep(0);  // a turn for the task: the loaf goes in
  time.sleep(2);
  print("main: dough kneaded");
  await asyncio.sleep(1);
  print("main: dough has risen");
  await task;
  print("main: loaf on the shelf");
}

asyncio.run(main());
