// Python: 2d741d6b12708d7e1a4aa00d1cdb36edd78c5fd79e346a0843c64653516b19a5
import * as threading from "threading";
import * as time from "time";
import { print, range } from "python";

let total = 0;
const lock = new threading.Lock();

function count(): void {
  for (const _ of range(3)) {
    using __2 = lock;
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
print("total:", total);
