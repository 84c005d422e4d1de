// Python: 34201a0fbec292986fca8cc32b614c34018543fdf3ecbac4377ef100c2128cfb
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  if (supplier === "dairy") {
    throw new ConnectionError("no answer");
  }
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  try {
    await asyncio.gather(
      ask("farm", 1), ask("dairy", 2), ask("mill", 3),
    );
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("dairy: no answer");
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
