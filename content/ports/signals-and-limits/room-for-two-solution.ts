// Python: 095f445bc6ba68fafc76c4c5838cca91e6e7107bf105671561be3538a3224e03
import * as asyncio from "asyncio";
import { print } from "python";

const shelves = new asyncio.Semaphore(2);

async function bake(name: string): Promise<void> {
  await using _ = shelves;
  print(name, "in");
  await asyncio.sleep(1);
  print(name, "out");
}

async function main(): Promise<void> {
  await asyncio.gather(
    ...[..."ABCDEF"].map((name) => bake(name)),
  );
}

asyncio.run(main());
