// Python: 0ea37842e96d2c2d14d43e67f1431d1c7ff208ec6faee434bc4e98fb77f3ddbf
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  if (supplier === "dairy") {
    throw new ConnectionError("the dairy does not answer");
  }
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  try {
    await asyncio.gather(ask("mill", 2), ask("dairy", 1));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("gather:", error);
  }
  await asyncio.sleep(3);
  print("main: end");
}

asyncio.run(main());
