// Python: 521cdc8abae3c431d9460df6874b5c661fac638be934348232e39acc84036eea
import * as asyncio from "asyncio";
import { print } from "python";

async function baker(name: string): Promise<void> {
  print(name, "first turn");
  await asyncio.sleep(0);
  print(name, "second turn");
}

async function main(): Promise<void> {
  asyncio.create_task(baker("A"));
  asyncio.create_task(baker("B"));
  print("main: both in line");
  await asyncio.sleep(0);
  print("main: again");
  await asyncio.sleep(0);
  print("main: the end");
}

asyncio.run(main());
