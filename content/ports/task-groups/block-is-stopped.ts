// Python: 2fc29f9f495d7eb6f1d764bc569f0f6d028318e52a5528d70c5d4decb72cf774
import * as asyncio from "asyncio";
import { ConnectionError, except_star, print } from "python";

async function ask_dairy(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the dairy does not answer");
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(ask_dairy());
    print("waiting for customers");
    await asyncio.sleep(60);
    print("never printed");
  } catch (error) {
    const rest = except_star(error);
    rest.handle(ConnectionError, (group_2) => {
      print("closed early");
    });
    rest.finish();
  }
}

asyncio.run(main());
