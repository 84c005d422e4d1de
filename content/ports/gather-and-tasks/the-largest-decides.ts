// Python: 3d7164efd8b599c827badbb38a995f2cd1f64e6b6141ea50f8dba520ca5b0ad8
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `answer from the ${supplier}`;
}

async function ask_and_write(
  supplier: string,
  seconds: number,
): Promise<void> {
  const answer = await ask(supplier, seconds);
  print("written down:", answer);
}

async function main(): Promise<void> {
  for (const answer of await asyncio.gather(
    ask("mill", 1), ask("dairy", 6),
  )) {
    print("after gather:", answer);
  }
  await asyncio.gather(
    ask_and_write("mill", 1), ask_and_write("dairy", 6),
  );
}

asyncio.run(main());
