import * as asyncio from "asyncio";
import { ValueError, anext, print, range } from "python";

async function* gen(): AsyncGenerator<number> {
  try {
    for (const i of range(3)) {
      yield i;
    }
  } finally {
    print("closing");
    await asyncio.sleep(0.5);
    print("closed");
  }
}

class Stream {
  async *items(): AsyncGenerator<string> {
    try {
      yield "a";
      yield "b";
    } finally {
      print("items closing");
    }
  }
}

async function first(): Promise<string | null> {
  const stream = new Stream();
  for await (const x of stream.items()) {
    return x;
  }
  return null;
}

async function fails(): Promise<void> {
  for await (const x of gen()) {
    throw new ValueError("in the loop");
  }
}

async function main(): Promise<void> {
  for await (const x of gen()) {
    print(x);
    break;
  }
  print("after break");
  await asyncio.sleep(0);
  print("turn 1");
  await asyncio.sleep(0);
  print("turn 2");
  await asyncio.sleep(1);
  print(await first());
  await asyncio.sleep(0);
  print("after first");
  try {
    await fails();
  } catch (e) {
    if (e instanceof ValueError) {
      print(e);
    } else throw e;
  }
  await asyncio.sleep(1);
  const g = gen();
  for await (const x of g) {
    break;
  }
  await asyncio.sleep(1);
  print("g is open still");
  print(await anext(g));
  for (const i of range(2)) {
    for await (const x of gen()) {
      if (x === 1) {
        break;
      }
    }
    print("loop", i);
  }
  await asyncio.sleep(2);
  print("end");
}

asyncio.run(main());
