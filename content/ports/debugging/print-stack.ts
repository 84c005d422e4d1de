// Python: 79712909428f7da0de7d61af9707e170a120a92bf2964b367d4845b86807a807
import * as asyncio from "asyncio";
import { print } from "python";

async function ask_mill(): Promise<void> {
  await asyncio.sleep(60);
}

async function bake(): Promise<void> {
  print("baking");
  await ask_mill();
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake(), { name: "bake" });
  await asyncio.sleep(1);
  task.print_stack();
}

asyncio.run(main());
