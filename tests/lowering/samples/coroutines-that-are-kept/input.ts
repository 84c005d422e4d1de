import * as asyncio from "asyncio";
import { list, print, type } from "python";
async function work(): Promise<void> {}
function plain(x: unknown): number { return 1; }
class Job { waiting: unknown = null; async run(): Promise<void> { this.waiting = work(); } }
async function main(fn: () => Promise<void>): Promise<Promise<void>> {
  let c: Promise<void> | null = work();
  c = null;
  const n = plain(work());
  print(type(work()), list([1]));
  await work();
  await asyncio.gather(fn(), new Job().run());
  return work();
}
asyncio.run(main(work));
