// Python: cc61a587e2094a7b340636cf5be78e1d36a5cbeb4b941dc469e82c88944bea45
import * as asyncio from "asyncio";
import { print } from "python";

const hot = new asyncio.Event();

async function warm_up(): Promise<void> {
  await asyncio.sleep(2.2);
  hot.set();
}

async function bake(): Promise<void> {
  await hot.wait();
  print("loaf in");
}

async function main(): Promise<void> {
  await asyncio.gather(warm_up(), bake());
}

asyncio.run(main());
