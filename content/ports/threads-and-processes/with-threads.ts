// Python: 8223d518c186605c76d5aae4f2386445e9a85b110c928b7c9df8269fc45449a5
import * as threading from "threading";
import * as time from "time";
import { fmt, print, tuple } from "python";

function ask(supplier: unknown, seconds: unknown): void {
  time.sleep(seconds as number);
  print("answer from the", supplier);
}

const start = time.perf_counter();
const threads = [
  tuple("mill", 3),
  tuple("dairy", 1),
  tuple("farm", 2),
].map(
  ([supplier, seconds]) => new threading.Thread({
    target: ask,
    args: tuple(supplier, seconds),
  }),
);
for (const thread of threads) {
  thread.start();
}
for (const thread of threads) {
  thread.join();
}
print(
  `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
);
