import * as asyncio from "asyncio"; import { RuntimeError, print, str, at } from "python";

function show(future: asyncio.Future | null = null, options = {}) {
  for (const line of str.split(asyncio.format_call_graph(future, options), "\n"))
    print(at(str.split(at(str.split(line, ", id="), 0), "(id="), 0));
}
async function leaf(lock: asyncio.Lock) {
  { await using _ = lock;
    show(); } }

async function middle(lock: asyncio.Lock) {
  await leaf(lock);
  await asyncio.sleep(1); }

async function* counting() {
  await asyncio.sleep(1);
  yield 1; }

async function consume() {
  for await (const _item of counting()) {
    } }

async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const queue = new asyncio.Queue<string>(); let one; {
    await using group = new asyncio.TaskGroup();
    one = group.create_task(middle(lock), { name: "one" });
    const two = group.create_task(queue.get(), { name: "two" });
    const gathered = group.create_task(asyncio.wait([asyncio.create_task(asyncio.sleep(1)) as asyncio.Future]), { name: "waits" });
    const three = group.create_task(consume(), { name: "three" });
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    print("-- one");
    show(one as asyncio.Future);
    print("-- two");
    show(two as asyncio.Future);
    print("-- waits");
    show(gathered as asyncio.Future);
    print("-- three");
    show(three as asyncio.Future);
    print("-- limits");
    show(one as asyncio.Future, { limit: 1 });
    show(one as asyncio.Future, { limit: -1 });
    show(one as asyncio.Future, { limit: 0 });
    lock.release();
    queue.put_nowait("x"); }
  print("-- done");
  print(one.done());
  const plain = asyncio.get_running_loop().create_future();
  show(plain);
  print(asyncio.capture_call_graph(plain)?.call_stack, asyncio.capture_call_graph()?.awaited_by);
  show(null, { depth: 2 }); }

try {
  asyncio.print_call_graph();
} catch (error) {
  if (error instanceof RuntimeError) print(error); else throw error; }
asyncio.run(main());
