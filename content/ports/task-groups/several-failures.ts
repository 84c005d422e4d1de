// Python: de1f16b4ed49a18c95fdfe4ee560636e2a38b17b4e58b3440278c245f9357f53
import * as asyncio from "asyncio";
import { ConnectionError, ValueError, except_star, print } from "python";

async function ask(supplier: string, error: ConnectionError | ValueError): Promise<never> {
  await asyncio.sleep(1);
  throw error;
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(ask("mill", new ConnectionError("mill: no line")));
    group.create_task(ask("dairy", new ValueError("dairy: no number")));
    group.create_task(ask("farm", new ConnectionError("farm: busy")));
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(ConnectionError, (errors) => {
      print("to be tried again:");
      for (const error of errors.exceptions) {
        print("  ", error);
      }
    });
    rest.handle(ValueError, (errors) => {
      print("to be looked up:");
      for (const error of errors.exceptions) {
        print("  ", error);
      }
    });
    rest.finish();
  }
}

asyncio.run(main());
