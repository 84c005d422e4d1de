// Python: 8b41ccedc8e992abae345044120b73c6f3159bcf0e3887e2ef8d90f6f3d2f0f4
import * as asyncio from "asyncio";
import { aiter, anext, print } from "python";

async function* conveyor(): AsyncGenerator<string> {
  yield "roll";
  yield "cake";
}

async function main(): Promise<void> {
  const items = aiter(conveyor());
  print(await anext(items));
  print(await anext(items));
  print(await anext(items, "nothing left"));
}

asyncio.run(main());
