import * as asyncio from "asyncio";
import { list, print, type } from "python";

async function work(n = 0): Promise<number> {
  await asyncio.sleep(1);
  return n;
}

function sync_holder(): void {
  const c = work();
  print("in holder");
}

async function holder(): Promise<void> {
  const c = work();
  await asyncio.sleep(0.5);
  print("in async holder");
}

async function main(): Promise<void> {
  let c: Promise<number> | null = work();
  print("stored");
  c = work();
  print("rebound");
  c = null;
  print("none");
  sync_holder();
  print("after sync");
  await holder();
  print("after async");
  const xs = [work(), work()];
  list.clear(xs);
  print("cleared");
  print(type(work()));
  const t = asyncio.create_task(holder());
  await t;
  print("after task");
  const e = work();
}

asyncio.run(main());
print("after run");
const g = work();
print("end");
