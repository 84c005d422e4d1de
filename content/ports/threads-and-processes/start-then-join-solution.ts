// Python: 5fecf18592dd2b10ed14ce756fe7500672f398775e5e24d6869f75c4862f5aa7
import * as threading from "threading";
import * as time from "time";
import { print, tuple } from "python";

function ask(supplier: unknown, seconds: unknown): void {
  time.sleep(seconds as number);
  print("answer from the", supplier);
}

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
print("all done");
