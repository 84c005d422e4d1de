import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
import { ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED } from "concurrent.futures";
import { ValueError, add, at, call, call_, dict, iter, len, list, mul, neg, print, range, sorted, tuple, unpack } from "python";

const results: unknown[] = [];
let total = 0;
const lock = new threading.Lock();

function work(n: unknown): unknown {
  time.sleep(n as number);
  results.push(n);
  return mul(n, 10);
}

function unlucky(): void {
  for (const _ of range(3)) {
    const seen = total;
    time.sleep(0.001);
    total = seen + 1;
  }
}

function lucky(): void {
  for (const _ of range(3)) {
    using __2 = lock;
    const seen = total;
    time.sleep(0.001);
    total = seen + 1;
  }
}

function run_all(target: ((n: unknown) => unknown) | (() => void) | ((f: unknown) => unknown) | ((...args: never[]) => unknown) | ((n: unknown) => void), args_list: (readonly [number | ((q: unknown) => void) | (() => void)] | readonly [] | readonly [(name: unknown) => void, string])[]): void {
  const threads = args_list.map((args) => new threading.Thread({ target, args }));
  for (const t of threads) {
    t.start();
  }
  for (const t of threads) {
    t.join();
  }
}

run_all(work, [tuple(3), tuple(1), tuple(2)]);
print(results);
run_all(unlucky, [tuple(), tuple()]);
print("unlucky", total);
total = 0;
run_all(lucky, [tuple(), tuple()]);
print("lucky", total);

function producer(q: unknown): void {
  for (const i of range(4)) {
    time.sleep(1);
    call(q, "put", i);
    print("put", i, call(q, "qsize"));
  }
  call(q, "put", null);
}

function consumer(q: unknown): void {
  while (true) {
    const item = call(q, "get");
    if (item == null) {
      break;
    }
    print("got", item, time.monotonic());
    time.sleep(1.5);
  }
}

const q = new queue.Queue({ maxsize: 2 });
run_all((f: unknown) => call_(f, q), [tuple(producer), tuple(consumer)]);

class Worker extends threading.Thread {
  event: threading.Event;
  seen: unknown[];
  constructor(name: string, event: threading.Event) {
    super({ name });
    this.event = event;
    this.seen = [];
  }

  override run(): void {
    print(this.name, "waits");
    this.event.wait();
    this.seen.push(this.helper(2));
    print(this.name, "done", this.seen, threading.current_thread().name);
  }

  helper(n: number): boolean {
    time.sleep(n);
    return this.event.is_set();
  }
}

const event = new threading.Event();
const workers = [...range(2)].map((i) => new Worker(`w${i}`, event));
for (const w of workers) {
  w.start();
}
time.sleep(1);
event.set();
for (const w of workers) {
  w.join();
}

{
  using pool = new ThreadPoolExecutor({ max_workers: 2 });
  const futures = dict([...tuple(3, 1, 2)].map((n) => [pool.submit(work, n), n] as const));
  for (const f of iter(as_completed(futures))) {
    print("completed", at(futures, f), call(f, "result"));
  }
  print([...iter(pool.map(work, [2, 1]))]);

  function nested(): unknown {
    const f = pool.submit(work, 1);
    return add(f.result(), 1);
  }

  print(pool.submit(nested).result());
  const [done, not_done] = unpack(wait([pool.submit(work, 1), pool.submit(work, 5)], { return_when: FIRST_COMPLETED }), 2);
  print(len(done), len(not_done));
}

function fail(): never {
  time.sleep(1);
  throw new ValueError("in a thread");
}

function careful(): void {
  try {
    fail();
  } catch (e) {
    if (e instanceof ValueError) {
      print("caught", e);
    } else throw e;
  } finally {
    print("finally");
  }
  {
    using inner = new ThreadPoolExecutor();
    try {
      inner.submit(fail).result();
    } catch (e) {
      if (e instanceof ValueError) {
        print("again", e);
      } else throw e;
    }
  }
}

run_all(careful, [tuple()]);
const cond = new threading.Condition();
const items: number[] = [];

function waiter(name: unknown): void {
  using __3 = cond;
  cond.wait_for(() => items.length > 0);
  print(name, "takes", list.pop(items));
}

function notifier(): void {
  for (const i of range(2)) {
    time.sleep(1);
    using __4 = cond;
    items.push(i);
    cond.notify_all();
  }
}

run_all((f: unknown, ...a: unknown[]) => call_(f, ...a), [tuple(waiter, "a"), tuple(waiter, "b"), tuple(notifier)]);
const barrier = new threading.Barrier(2);
const sem = new threading.Semaphore(1);

function party(n: unknown): void {
  {
    using __5 = sem;
    time.sleep(n as number);
  }
  print("arrive", n);
  barrier.wait();
  print("go", n, sorted([3, 1, n], { key: (x) => neg(x) }));
}

run_all(party, [tuple(1), tuple(2)]);
