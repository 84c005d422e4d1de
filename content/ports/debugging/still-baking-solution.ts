// Python: bf9b30c6b35ddc93d152105ef78a9942e5ed8effd5f9535e1e2e37a709bc21ef
import * as asyncio from "asyncio";
import { print, sorted, tuple } from "python";

async function bake(seconds: number): Promise<void> {
  await asyncio.sleep(seconds);
}

function still_baking(): string[] {
  const me = asyncio.current_task();
  return sorted(
    [...asyncio.all_tasks()].filter((task) => task !== me).map(
      (task) => task.get_name(),
    ),
  );
}

async function main(): Promise<void> {
  for (const [name, seconds] of [
    tuple("loaf", 3),
    tuple("cake", 1),
    tuple("tart", 2),
  ]) {
    asyncio.create_task(bake(seconds), { name });
  }
  await asyncio.sleep(0.5);
  print(still_baking());
  await asyncio.sleep(1);
  print(still_baking());
}

asyncio.run(main());
