import * as concurrent from "concurrent";
import * as asyncio from "asyncio";
import { print } from "python";

function f(x: number): number {
  return x;
}
{
  using ex = new concurrent.futures.ThreadPoolExecutor(1);
  print(ex.submit(f, 2).result());
}
function main(): void {
  const ex = new concurrent.futures.ThreadPoolExecutor(1);
  print(ex.submit(f, 2).result());
  ex.shutdown({ wait: true });
}
main();
async function amain(): Promise<void> {
  const loop = asyncio.get_running_loop();
  using pool = new concurrent.futures.ThreadPoolExecutor();
  print(await loop.run_in_executor(pool, f, 3));
}
asyncio.run(amain());
