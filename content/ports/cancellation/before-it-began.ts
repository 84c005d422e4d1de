// Python: 1dc95fcfde5d8fa9e367b32374d210acaec1e231870f1223cb5406d150cd8474
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<void> {
  print("never printed");
  try {
    await asyncio.sleep(1);
  } finally {
    print("nor this");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake());
  task.cancel();
  await asyncio.wait([task]);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
