// Python: 2b0002097dc0fc6a1d06410d5bee13cca3bf3e806f590ca8c9419f68e585f661
import * as threading from "threading";
import * as time from "time";
import { print, tuple } from "python";

function ask(supplier: unknown, seconds: unknown): void {
  time.sleep(seconds as number);
  print("answer from the", supplier);
}

for (const [supplier, seconds] of [
  tuple("mill", 3),
  tuple("dairy", 1),
  tuple("farm", 2),
]) {
  const thread = new threading.Thread(
    { target: ask, args: tuple(supplier, seconds) },
  );
  thread.start();
  thread.join();
}
print("all done");
