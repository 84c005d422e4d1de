// Python: 078804abba2dc465284596f48762531e6a22f922b29a41d04a3aa7a84172beda
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string): Promise<void> {
  try {
    await asyncio.sleep(5);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(name, "thrown away");
    throw error;
  }
}

async function order(): Promise<void> {
  try {
    await asyncio.gather(bake("loaf"), bake("cake"));
  } finally {
    print("order closed");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(order());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
}

asyncio.run(main());
