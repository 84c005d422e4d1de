// Python: 1bb75906b98ec0e03f75d3ddf201df4af8ec0a5f5586c773f653cfe64ebfe45c
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
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
const took = time.perf_counter() - start;
print(`all done after ${fmt(took, ".1f")} s`);
