// Python: bf341f236abea4e07f5be0d6172bb48d8d393f364548fb28430b30a5ce0f8d82
import * as threading from "threading";
import * as time from "time";
import { print, tuple } from "python";

function ask(supplier: unknown, seconds: unknown): void {
  time.sleep(seconds as number);
  print("answer from the", supplier);
}

for (const [supplier, seconds] of [tuple("mill", 3), tuple("dairy", 1), tuple("farm", 2)]) {
  const thread = new threading.Thread({ target: ask, args: tuple(supplier, seconds) });
  thread.start();
  thread.join();
}
print("all done");
