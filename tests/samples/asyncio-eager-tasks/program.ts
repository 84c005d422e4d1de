import * as asyncio from "asyncio";
import { print } from "python";

async function quick(): Promise<string> {
  print("quick in", asyncio.current_task().get_name());
  return "quick";
}

async function slow(): Promise<void> {
  print("slow in");
  await asyncio.sleep(1);
  print("slow out");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_task_factory(asyncio.eager_task_factory);
  const task = asyncio.create_task(quick(), { name: "q" });
  print(task.done(), task.result(), asyncio.current_task().get_name());
  const other = asyncio.create_task(slow());
  print(other.done());
  await other;
  loop.set_task_factory(null);
  const lazy = asyncio.create_task(quick());
  print("made");
  await lazy;
  await asyncio.create_task(quick(), { eager_start: true });
}

asyncio.run(main());
