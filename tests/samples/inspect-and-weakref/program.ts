import * as asyncio from "asyncio";
import * as gc from "gc";
import * as inspect from "inspect";
import { ReferenceError, len, print } from "python";
import * as weakref from "weakref";

async function work() {
  await asyncio.sleep(1);
}

async function* numbers() {
  yield 1;
  yield 2;
}

function* plain() {
  yield 1;
}

class Thing {
  __await__() {
    return (work() as unknown as { __await__(): unknown }).__await__();
  }
}

async function main() {
  const coroutine = work();
  print(inspect.getcoroutinestate(coroutine), inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine));
  const task = asyncio.create_task(coroutine);
  await asyncio.sleep(0.5);
  print(inspect.getcoroutinestate(coroutine), inspect.isawaitable(task), inspect.isawaitable(new Thing()));
  await task;
  print(inspect.getcoroutinestate(coroutine), asyncio.iscoroutine(coroutine), asyncio.iscoroutine(task));
  print(inspect.iscoroutinefunction(work), inspect.iscoroutinefunction(numbers), inspect.iscoroutinefunction(plain));
  print(inspect.isasyncgenfunction(numbers), inspect.isgeneratorfunction(plain), inspect.isfunction(work));
  const agen = numbers();
  print(inspect.isasyncgen(agen), inspect.getasyncgenstate(agen));
  await (agen as unknown as { __anext__(): PromiseLike<number> }).__anext__();
  print(inspect.getasyncgenstate(agen));
  await (agen as unknown as { aclose(): PromiseLike<null> }).aclose();
  print(inspect.getasyncgenstate(agen));
}

asyncio.run(main());

class Node {
  name: string;
  constructor(name: string) {
    this.name = name;
  }
}

let node: Node | null = new Node("a");
const reference = new weakref.ref(node);
print(reference() === node, reference()?.name);
const proxy = weakref.proxy(node);
print(proxy.name);
const cache = new weakref.WeakValueDictionary<string, Node>();
cache.__setitem__("a", node);
print(len(cache), cache.__getitem__("a").name);
node = null;
gc.collect();
print(reference(), len(cache));
try {
  proxy.name;
} catch (error) {
  if (error instanceof ReferenceError) print(error);
  else throw error;
}
