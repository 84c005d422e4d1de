import * as asyncio from "asyncio";
import { TypeError, ValueError, except_star, print, repr } from "python";

async function fail(error: ValueError | TypeError): Promise<never> {
  throw error;
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    for (const error of [new ValueError(1), new TypeError(2), new ValueError(3)]) {
      group.create_task(fail(error));
    }
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(ValueError, (group_of_values) => {
      print([...group_of_values.exceptions].map((error) => repr(error)));
    });
    rest.handle(TypeError, (group_of_types) => {
      print([...group_of_types.exceptions].map((error) => repr(error)));
    });
    rest.finish();
  }
}

asyncio.run(main());
