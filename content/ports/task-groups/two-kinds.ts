// Python: 922e4983e026f9680a59756ff416b4464a1d1d50329768f2cb938de757454a90
import * as asyncio from "asyncio";
import { ConnectionError, LookupError, print } from "python";

async function ask(
  supplier: string,
  kind: typeof ConnectionError | typeof LookupError,
): Promise<never> {
  await asyncio.sleep(1);
  throw new kind(supplier);
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(ask("mill", ConnectionError));
    group.create_task(ask("dairy", LookupError));
  } catch (error) {
    if (error instanceof ConnectionError) {
      print("try again:", error);
    } else if (error instanceof LookupError) {
      print("look up:", error);
    } else throw error;
  }
}

asyncio.run(main());
