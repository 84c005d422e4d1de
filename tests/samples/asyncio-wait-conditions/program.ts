import * as asyncio from "asyncio";
import { type MutableSet, ValueError, print, repr, sorted } from "python";

async function work(name: string, seconds: number, error: ValueError | null = null): Promise<string> {
  await asyncio.sleep(seconds);
  if (error != null) {
    throw error;
  }
  return name;
}

function names(tasks: MutableSet<asyncio.Task<string>>): string[] {
  return sorted([...tasks].map((task) => task.get_name()));
}

async function main(): Promise<void> {
  for (const condition of [asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED]) {
    const tasks = [
      asyncio.create_task(work("a", 1), { name: "a" }),
      asyncio.create_task(work("b", 2, new ValueError("b")), { name: "b" }),
      asyncio.create_task(work("c", 3), { name: "c" }),
    ];
    let [done, pending] = await asyncio.wait(tasks, { return_when: condition });
    print(condition, asyncio.get_running_loop().time(), names(done), names(pending));
    [done, pending] = await asyncio.wait(tasks, { timeout: 1.5 });
    print(names(done), names(pending));
    for (const task of pending) {
      task.cancel();
    }
    for (const result of await asyncio.gather(...tasks, { return_exceptions: true })) {
      print(repr(result));
    }
  }
}

asyncio.run(main());
