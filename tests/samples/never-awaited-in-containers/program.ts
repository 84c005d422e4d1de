import * as asyncio from "asyncio";
import { AssertionError, dict, print, range } from "python";

async function work(): Promise<void> {
}

async function main(): Promise<Promise<void>> {
  async function inner(): Promise<Promise<void>> {
    return work();
  }
  const r = await inner();
  print(r != null);
  return r;
}

const r = asyncio.run(main());
print("ran");
asyncio.run(r);
const xs = [...range(3)].map((_) => work());
print(xs.length);
const d = dict({ a: work() });
function f(x: Promise<void>): number {
  return 1;
}
f(work());
print("f");
const y = f(work());
print("y");
class A {
  c: Promise<void> | number;
  constructor() {
    this.c = work();
  }
}
let a: A | null = new A();
a.c = 3;
print("a");
a = new A();
a = null;
print("b");
main;
main();
if (work()) {
  print("truthy");
}
if (!work()) throw new AssertionError();
print("done");
