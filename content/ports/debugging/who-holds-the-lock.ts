// Python: 49b8efc1ff5e4e9a459c7c2fd1372273e7b4fbc868dc838736e0fa8767a60c72
import * as asyncio from "asyncio";
import { TimeoutError, at, f, getattr, print, set, sorted, sub } from "python";

async function bake(name: string, oven: asyncio.Lock): Promise<void> {
  await using _ = oven;
  await asyncio.sleep(1);
  if (name === "loaf") {
    await new asyncio.Event().wait();  // the mistake
  }
}

async function watchdog(): Promise<void> {
  await asyncio.sleep(5);
  const others = sub(asyncio.all_tasks(), set([asyncio.current_task()]));
  for (const task of sorted(others, { key: (t) => t.get_name() })) {
    const frame = at(task.get_stack(), -1);
    print(f`${task.get_name()} waits in line ${getattr(frame, "f_lineno")}`);
  }
}

async function main(): Promise<void> {
  const oven = new asyncio.Lock();
  await using __2 = asyncio.timeout(6);
  await using group = new asyncio.TaskGroup();
  group.create_task(bake("loaf", oven), { name: "bake loaf" });
  group.create_task(bake("cake", oven), { name: "bake cake" });
  group.create_task(watchdog(), { name: "watchdog" });
}

try {
  asyncio.run(main());
} catch (error) {
  if (error instanceof TimeoutError) {
    print("it hangs");
  } else throw error;
}
