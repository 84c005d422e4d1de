// Python: 4c5f71ab127162dd96417e84cd412a0d07c25209479fb77039855158656cf0ae
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_dairy(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the dairy does not answer");
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(ask_dairy());
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("never printed");
  }
}

asyncio.run(main());
