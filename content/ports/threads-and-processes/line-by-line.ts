// Python: 97d511f8f6da7f119956a147339f6504d6fad571133285e063e3d028830529a0
import * as time from "time";
import { fmt, print, tuple } from "python";

function ask(supplier: string, seconds: number): void {
  time.sleep(seconds);
  print("answer from the", supplier);
}

const start = time.perf_counter();
for (const [supplier, seconds] of [tuple("mill", 3), tuple("dairy", 1), tuple("farm", 2)]) {
  ask(supplier, seconds);
}
print(`all done after ${fmt(time.perf_counter() - start, ".1f")} s`);
