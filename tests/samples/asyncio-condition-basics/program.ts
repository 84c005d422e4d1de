import * as asyncio from "asyncio";
import { RuntimeError, list, print, range } from "python";

const items: number[] = [];

async function consumer(condition: asyncio.Condition, name: string): Promise<void> {
  await using _ = condition;
  const result = await condition.wait_for(() => items);
  print(name, list.pop(items), asyncio.get_running_loop().time());
}

async function main(): Promise<void> {
  const condition = new asyncio.Condition();
  for (const call of [condition.notify.bind(condition), condition.notify_all.bind(condition)]) {
    try {
      call();
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
  }
  try {
    await condition.wait();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  const tasks = [..."abc"].map((name) => asyncio.create_task(consumer(condition, name)));
  for (const number_ of range(3)) {
    await asyncio.sleep(1);
    await using __2 = condition;
    items.push(number_);
    condition.notify();
  }
  await asyncio.gather(...tasks);
}

asyncio.run(main());
