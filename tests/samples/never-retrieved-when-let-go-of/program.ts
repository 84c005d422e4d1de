import * as asyncio from "asyncio";
import { KeyError, ValueError, float, list, print, range, tuple } from "python";

async function fail(name: string, delay: number): Promise<never> {
  await asyncio.sleep(delay);
  throw new KeyError(name);
}

function begin(name: string, delay = 0.1): asyncio.Task<never> {
  return asyncio.create_task(fail(name, delay), { name });
}

async function by_statements(): Promise<void> {
  let task: asyncio.Task<never> | null = begin("deleted");
  await asyncio.sleep(0.2);
  print("before del");
  task = undefined!;
  print("after del");
  task = begin("assigned");
  await asyncio.sleep(0.2);
  task = null;
  print("assigned");
  const tasks = [begin("left"), begin("popped")];
  await asyncio.sleep(0.2);
  list.pop(tasks);
  print("popped");
  list.clear(tasks);
  print("cleared");
}

async function of_a_loop(): Promise<void> {
  for (const i of range(2)) {
    const task = begin(`turn ${i}`);
    await asyncio.sleep(0.2);
  }
  print("the last one is still there");
}

async function list_of_tasks(): Promise<void> {
  const tasks = [...range(3)].map((i) => begin(`item ${i}`, float(0.3 - i / 10)));
  await asyncio.wait(tasks);
}

async function variables(): Promise<void> {
  const first = begin("first", 0.2);
  const second = begin("second", 0.1);
  const future = asyncio.get_running_loop().create_future();
  future.set_exception(new ValueError("third"));
  await asyncio.sleep(0.5);
}

async function main(): Promise<void> {
  for (const part of tuple(by_statements, of_a_loop, list_of_tasks, variables)) {
    await part();
    print(part.name, "is over");
  }
}

asyncio.run(main());
