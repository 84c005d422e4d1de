// Python: 9b0d947af949715623af9095d4ea1675e8b89024f06b61fb77b7fd516a8116e1
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
print(
  `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
);
