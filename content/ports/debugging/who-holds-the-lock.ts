// Python: 1980c824e2153d090e1ea7222b9a732089f27916900fb0d89f5b519fdb4a084d
import * as asyncio from "asyncio";
import {
  TimeoutError, at, getattr, print, sorted,
} from "python";

async function bake(
  name: string,
  oven: asyncio.Lock,
): Promise<void> {
  await using _ = oven;
  await asyncio.sleep(1);
  if (name === "loaf") {
    await new asyncio.Event().wait();  // the mistake
  }
}

async function watchdog(): Promise<void> {
  await asyncio.sleep(5);
  const me = asyncio.current_task();
  const others = [...asyncio.all_tasks()].filter(
    (task) => task !== me,
  );
  for (const task of sorted(others, {
    key: (t) => t.get_name(),
  })) {
    const line = getattr(at(task.get_stack(), -1), "f_lineno");
    print(task.get_name(), "waits in line", line);
  }
}

async function main(): Promise<void> {
  const oven = new asyncio.Lock();
  await using __2 = asyncio.timeout(6);
  await using group = new asyncio.TaskGroup();
  group.create_task(
    bake("loaf", oven), { name: "bake loaf" },
  );
  group.create_task(
    bake("cake", oven), { name: "bake cake" },
  );
  group.create_task(watchdog(), { name: "watchdog" });
}

try {
  asyncio.run(main());
} catch (error) {
  if (!(error instanceof TimeoutError)) throw error;
  print("it hangs");
}
