import * as asyncio from "asyncio";
import { print } from "python";

async function* numbers(): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closed at", asyncio.get_running_loop().time());
    await asyncio.sleep(1);
  }
}

async function main(): Promise<AsyncIterable<number>> {
  const generator = numbers();
  for await (const number_ of generator) {
    print(number_);
    break;
  }
  print("main ends");
  return generator;
}

const kept = asyncio.run(main());
