import { KeyError, list, print, range, round, tuple } from "python";
import { Empty, Queue } from "queue";
import * as threading from "threading";
import * as time from "time";

const lock = new threading.Lock();
const local = new threading.local();
let total = 0;

function work(name: string, seconds: number) {
  Object.assign(local, { name });
  print(name, "started");
  {
    using _lock = lock;
    print(name, "has the lock");
    time.sleep(seconds);
    total += 1;
    print(name, "lets go");
  }
  print(name, "is", local["name"]);
}

let threads = list(range(3)).map((i) => new threading.Thread({ target: work, args: tuple(`w${i}`, 0.5), name: `worker-${i}` }));
for (const thread of threads) thread.start();
print("started all", threading.active_count(), threads.map((t) => t.is_alive()));
for (const thread of threads) thread.join();
print("total", total, time.monotonic(), threads[0]?.name, threads[0]?.is_alive());

const event = new threading.Event();

function waiter(n: number) {
  print("waiter", n, "waits");
  event.wait();
  print("waiter", n, "goes on");
}

for (const n of range(2)) new threading.Thread({ target: waiter, args: tuple(n) }).start();
time.sleep(1);
print("set");
event.set();
print("after set");
time.sleep(0);
print("after sleep 0");

const results = new Queue();

function produce(n: number) {
  for (const i of range(3)) {
    time.sleep(0.2 * n);
    results.put(tuple(n, i));
  }
}

for (const n of [1, 2]) new threading.Thread({ target: produce, args: tuple(n), daemon: true }).start();
for (const _ of range(6)) print("consumed", results.get(), round(time.monotonic(), 3));
try {
  results.get({ timeout: 0.5 });
} catch (error) {
  if (error instanceof Empty) print("empty", results.qsize(), round(time.monotonic(), 3));
  else throw error;
}

class Counter extends threading.Thread {
  n: number;
  constructor(n: number) {
    super();
    this.n = n;
  }
  override run() {
    time.sleep(0.1);
    this.n *= 2;
  }
}

const counter = new Counter(21);
counter.start();
counter.join({ timeout: 0.05 });
print("alive", counter.is_alive());
counter.join();
print(counter.n, counter.name);

function broken() {
  time.sleep(0.1);
  throw new KeyError("lost");
}

new threading.Thread({ target: broken }).start();
time.sleep(0.2);

const semaphore = new threading.Semaphore(2);

function limited(n: number) {
  using _entered = semaphore;
  print("in", n);
  time.sleep(0.25);
}

threads = list(range(5)).map((n) => new threading.Thread({ target: limited, args: tuple(n) }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();

const barrier = new threading.Barrier(2);

function meet(n: number) {
  time.sleep(n);
  print("arrives", n);
  barrier.wait();
  print("passes", n);
}

threads = [0.5, 1].map((n) => new threading.Thread({ target: meet, args: tuple(n) }));
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();

const timer = new threading.Timer(1, () => print("timer", round(time.monotonic(), 3)));
timer.start();
const unused = new threading.Timer(0.5, print, tuple("never"));
unused.start();
unused.cancel();
new threading.Thread({ target: () => (time.sleep(2), print("last", round(time.monotonic(), 3))) }).start();
new threading.Thread({ target: () => (time.sleep(3), print("daemon")), daemon: true }).start();
print("main ends", round(time.monotonic(), 3));
