// Python: 643572dcda42fa9b2bcd78c6605289b57d2cd58bb273eac328d761d524b809f8
import * as time from "time";
import { fmt, print } from "python";

function bake(name: string, seconds: number): void {
  print(name, "in");
  time.sleep(seconds);
  print(name, "out");
}

const start = time.perf_counter();
bake("bread", 3);
bake("rolls", 1);
bake("cake", 2);
print(
  `all done after ${fmt(time.perf_counter() - start, ".1f")} s`,
);
