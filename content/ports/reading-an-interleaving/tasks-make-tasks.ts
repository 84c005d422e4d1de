// Python: 347c41c843c4860e0892f4038ea99f54fd879e954c3029c59640b5b636d7c9c2
import * as asyncio from "asyncio";
import { print } from "python";

async function child(name: string): Promise<void> {
  print("  ", name, "begins");
}

async function parent(name: string): Promise<void> {
  print(name, "begins");
  const task = asyncio.create_task(child(`child of ${name}`));
  print(name, "goes on");
  await task;
  print(name, "ends");
}

async function main(): Promise<void> {
  await asyncio.gather(parent("A"), parent("B"));
}

asyncio.run(main());
