// Python: caec0bb9cac9b4d6fe456c73174d790b50f70cbd1cffb038c0f6dcb2ca90d5ef
import * as threading from "threading";
import * as time from "time";
import { print, tuple } from "python";

function ask(supplier: unknown, seconds: unknown): void {
  time.sleep(seconds as number);
  print("answer from the", supplier);
}

const threads = [tuple("mill", 3), tuple("dairy", 1), tuple("farm", 2)].map(([supplier, seconds]) => new threading.Thread({ target: ask, args: tuple(supplier, seconds) }));
for (const thread of threads) {
  thread.start();
}
for (const thread of threads) {
  thread.join();
}
print("all done");
