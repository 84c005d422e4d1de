// Python: be13d1d7e0546b8655ff3ccb10437c6cebf8ede0814cc531679d7a75aa37b7c1
import * as asyncio from "asyncio";
import {
  ConnectionError, LookupError, except_star, print,
} from "python";

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
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(ConnectionError, (errors) => {
      for (const error of errors.exceptions) {
        print("try again:", error);
      }
    });
    rest.handle(LookupError, (errors) => {
      for (const error of errors.exceptions) {
        print("look up:", error);
      }
    });
    rest.finish();
  }
}

asyncio.run(main());
