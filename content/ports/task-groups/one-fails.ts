// Python: 46dc88c2085ec8cff7d581cc0fc0eff7efe6b32e26aee85f429acbd6d4a781c7
import * as asyncio from "asyncio";
import { ConnectionError, except_star, print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  try {
    await asyncio.sleep(seconds);
    if (supplier === "dairy") {
      throw new ConnectionError("the dairy does not answer");
    }
    print("answer from the", supplier);
  } catch (error_2) {
    if (!(error_2 instanceof asyncio.CancelledError))
      throw error_2;
    print("not asking the", supplier, "any more");
    throw error_2;
  }
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(ask("orchard", 1));
    group.create_task(ask("dairy", 2));
    group.create_task(ask("mill", 3));
  } catch (error_3) {
    const rest = except_star(error_3);
    rest.handle(ConnectionError, (errors) => {
      for (const error of errors.exceptions) {
        print("failed:", error);
      }
    });
    rest.finish();
  }
}

asyncio.run(main());
