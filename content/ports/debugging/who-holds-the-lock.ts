// Python: f48409f81e2295611b46cc0b5a983160f3a69f6750a57c4224cb3be0c79d3a34
import * as asyncio from "asyncio";
import {
  TimeoutError, at, f, getattr, print, sorted,
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
    const frame = at(task.get_stack(), -1);
    print(
      f`${task.get_name()} waits in line ${getattr(frame, "f_lineno")}`,
    );
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
  if (error instanceof TimeoutError) {
    print("it hangs");
  } else throw error;
}
