import * as asyncio from "asyncio";
import { print } from "python";

async function work(): Promise<string> {
  return asyncio.current_task().get_name();
}

async function main(): Promise<void> {
  print(await work());
  print(await asyncio.create_task(work()));
  print(await asyncio.create_task(work(), { name: "mine" }));
  print(await asyncio.create_task(work()));
  print(await asyncio.gather(work(), work()));
}

asyncio.run(main());
asyncio.run(main());
