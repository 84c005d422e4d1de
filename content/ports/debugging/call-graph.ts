// Python: 4f8f3d55cbd54ca113f9a2934be8d9218caf2be9731d90d89fc98a63f66bd7d0
import * as asyncio from "asyncio";

async function ask_mill(): Promise<void> {
  await asyncio.sleep(1);
  asyncio.print_call_graph();
}

async function bake(): Promise<void> { await ask_mill(); }

async function main(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(bake(), { name: "bake" });
}

asyncio.run(main());
