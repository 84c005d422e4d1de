import * as threading from "threading";
import * as time from "time";
import { div, print } from "python";

function inner(n: number): number {
  time.sleep(1);
  return div(1, n);
}
function outer(): void {
  print("start");
  inner(2);
  inner(0);
}
const t = new threading.Thread({ target: outer, name: "T" });
t.start();
t.join();
print("after");
function main(): void {
  outer();
}
main();
