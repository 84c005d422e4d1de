// Python: 374a85ab9a50018eac6ad60be36764aa5f148e5b973f6e1ec086e35994be335c
import * as time from "time";
import { fmt, print, tuple } from "python";

function ask(supplier: string, seconds: number): void {
  time.sleep(seconds);
  print("answer from the", supplier);
}

const start = time.perf_counter();
for (const [supplier, seconds] of [
  tuple("mill", 3),
  tuple("dairy", 1),
  tuple("farm", 2),
]) {
  ask(supplier, seconds);
}
const took = time.perf_counter() - start;
print(`all done after ${fmt(took, ".1f")} s`);
