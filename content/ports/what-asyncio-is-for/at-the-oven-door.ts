// Python: d2c56b178fd934987f37a10bf7849d43da9dc28ef4ed6f814ac5dc7d8dd3d3ff
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
const took = time.perf_counter() - start;
print(`all done after ${fmt(took, ".1f")} s`);
