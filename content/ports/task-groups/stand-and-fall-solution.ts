// Python: d65d4b9638a205e8204c068721613ed6d9ea2628fc3d89e7bc770de7f7d6cecb
import * as asyncio from "asyncio";
import { ConnectionError, except_star, print } from "python";

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
    await using group = new asyncio.TaskGroup();
    group.create_task(ask("farm", 1));
    group.create_task(ask("dairy", 2));
    group.create_task(ask("mill", 3));
  } catch (error) {
    const rest = except_star(error);
    rest.handle(ConnectionError, (group_2) => {
      print("dairy: no answer");
    });
    rest.finish();
  }
  await asyncio.sleep(2);
}

asyncio.run(main());
