// Python: cc46327e9ae73e01e8ffcfc51de2312702d1eff746ce6032f825fec71ff7a086
import * as asyncio from "asyncio";
import { print, range } from "python";

async function bake_on(): Promise<void> {
  for (const loaf of range(1, 4)) {
    try {
      await asyncio.sleep(1);
      print("loaf", loaf);
    } catch (error) {
      print("trying again");
    }
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(bake_on());
  await asyncio.sleep(1.5);
  task.cancel();
  await asyncio.wait([task]);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
