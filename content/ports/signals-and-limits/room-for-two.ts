// Python: a3e129c0f08e407220898132293fcfeff3d7cd2bb670217c017cc583f0d5b07c
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string): Promise<void> {
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
