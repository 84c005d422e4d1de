// Python: 5dc68682370e5df92c897e245cc63bd1f3eb04805ce77ebc160d1dcd45f443c3
import * as asyncio from "asyncio";
import {
  ConnectionError, ValueError, except_star, print,
} from "python";

async function ask(
  supplier: string,
  error: ConnectionError | ValueError,
): Promise<never> {
  await asyncio.sleep(1);
  throw error;
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(
      ask("mill", new ConnectionError("mill: no line")),
    );
    group.create_task(
      ask("dairy", new ValueError("dairy: no number")),
    );
    group.create_task(
      ask("farm", new ConnectionError("farm: busy")),
    );
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(ConnectionError, (errors) => {
      print("to be tried again:");
      for (const error of errors.exceptions) print("  ", error);
    });
    rest.handle(ValueError, (errors) => {
      print("to be looked up:");
      for (const error of errors.exceptions) print("  ", error);
    });
    rest.finish();
  }
}

asyncio.run(main());
