// Python: c0111ff32ae6ee948d9d0beb459f163730504c134ebfa6e379a8af7ea3ae766b
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  await asyncio.gather(
    ask("mill", 2), ask("dairy", 1), ask("farm", 3),
  );
}

asyncio.run(main());
