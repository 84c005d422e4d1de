import * as threading from "threading";
import * as time from "time";
import { ThreadPoolExecutor } from "concurrent.futures";
import { type Dict, call_, dict, iter, keywords, map, mul, pow, print, range, repr, split_arguments, sum, tuple } from "python";

class Shop {
  sold: (readonly [unknown, number])[];
  lock: threading.Lock;
  constructor() {
    this.sold = [];
    this.lock = new threading.Lock();
  }
  sell(name: unknown, { count = 1, pause = 0.5 }: { count?: unknown; pause?: unknown } = {}): void {
    for (const _ of range(count)) {
      using __2 = this.lock;
      const n = this.sold.length;
      time.sleep(pause as number);
      this.sold.push(tuple(name, n));
    }
  }
  __call__(x: unknown): unknown {
    time.sleep(x as number);
    return mul(x, 2);
  }
}
function deco<A extends unknown[], R>(fn: (...args: A) => R) {
  function wrapper(...parameters: unknown[]) {
    const [args, kwargs] = split_arguments(parameters) as [readonly A, Dict<string, unknown>];
    print("call", fn.name, args, kwargs);
    const r = call_(fn, ...args, keywords(kwargs));
    print("done", fn.name);
    return r;
  }
  return wrapper;
}
const greet = deco(function greet(name: unknown, greeting: string = "hi"): unknown {
  time.sleep(1);
  print(greeting, name);
  return name;
});
const shop = new Shop();
const ts = [new threading.Thread({ target: shop.sell.bind(shop), args: tuple("a"), kwargs: dict({ count: 2 }) }), new threading.Thread({ target: shop.sell.bind(shop), args: tuple("b"), kwargs: dict({ count: 2, pause: 0.25 }) })];
for (const t of ts) {
  t.start();
}
for (const t of ts) {
  t.join();
}
print(shop.sold);
let t: threading.Thread | threading.Timer = new threading.Thread({ target: greet, args: tuple("Ann"), kwargs: dict({ greeting: "hello" }) });
t.start();
t.join();
{
  using ex = new ThreadPoolExecutor(2);
  print([...iter(ex.map(shop, [2, 1]))]);
  const f = ex.submit(greet, "Bob", { greeting: "hey" });
  print(f.result());
  const fs = [...range(3)].map((n) => ex.submit(pow, 2, n));
  print(fs.map((f) => f.result()));
  const g = ex.submit(greet);
  print(repr(g.exception()));
}
function* gen(): Generator<number> {
  for (const i of range(2)) {
    yield i;
  }
}
function user(): void {
  for (const i of gen()) {
    time.sleep(1);
    print("gen", i);
  }
  print([...(function* () { for (const y of gen()) yield y * 2; })()], sum(map((v: number) => v + 1, gen())));
}
t = new threading.Thread({ target: user });
t.start();
t.join();
t = new threading.Timer(1.5, greet, { args: ["T"], kwargs: dict({ greeting: "yo" }) });
t.start();
t.join();
new threading.Thread({ target: greet }).start();
