// Python: a2caa57804d2742b2003979004a797926d65c49ce219b6f1045899e8cc0f40af
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(): Promise<string> {
  await asyncio.sleep(1);
  return "bread";
}

async function main(): Promise<void> {
  const order = bake();
  print(asyncio.iscoroutine(order), asyncio.isfuture(order));
  const task = asyncio.ensure_future(order);
  print(asyncio.iscoroutine(task), asyncio.isfuture(task));
  print("the same:", asyncio.ensure_future(task) === task);
  print(await task);
}

asyncio.run(main());
