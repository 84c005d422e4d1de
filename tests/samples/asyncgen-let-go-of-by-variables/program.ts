import * as asyncio from "asyncio";
import { anext, print, range, tuple } from "python";

async function* ticker(name: string): AsyncGenerator<number> {
  try {
    for (const i of range(10)) {
      yield i;
      await asyncio.sleep(0.1);
    }
  } finally {
    print("closing", name);
  }
}

async function direct(): Promise<void> {
  for await (const i of ticker("direct")) {
    if (i === 2) {
      break;
    }
  }
  print("left direct");
}

async function in_variable(): Promise<void> {
  const t = ticker("variable");
  for await (const i of t) {
    if (i === 2) {
      break;
    }
  }
  print("left variable");
}

async function replaced(): Promise<void> {
  let t: AsyncIterable<number> | null = ticker("first");
  await t.__anext__();
  t = ticker("second");
  await t.__anext__();
  await asyncio.sleep(0);
  t = null;
  await asyncio.sleep(0);
  print("left replaced");
}

async function first(agen: AsyncIterable<number>): Promise<unknown> {
  return await anext(agen);
}

async function main(): Promise<void> {
  for (const work of tuple(direct, in_variable, replaced)) {
    await work();
    print("after", work.name);
    await asyncio.sleep(0);
    print("a turn later");
  }
  print(await first(ticker("argument")));
  await asyncio.sleep(0);
  print(await anext(ticker("anext")));
  await asyncio.sleep(0);
  print("end of main");
}

asyncio.run(main());
