// Python: 559f766750742527da778f0c915f46d9f4470581770c11ea64f21bd97f164183
import * as threading from "threading";
import * as time from "time";
import { print, range } from "python";

let total = 0;

function count(): void {
  for (const _ of range(3)) {
    const seen = total;
    time.sleep(0.001);  // stands for an unlucky switch
    total = seen + 1;
  }
}

const threads = [...range(2)].map(
  (_) => new threading.Thread({ target: count }),
);
for (const thread of threads) thread.start();
for (const thread of threads) thread.join();
print("should be 6, is", total);
