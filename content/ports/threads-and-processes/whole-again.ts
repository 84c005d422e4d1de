// Python: 7f8517c4212e57ce4b296c3df465cb94f00579104327c4eb1cd74ad1d99951a8
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
print("total:", total);
