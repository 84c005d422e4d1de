import * as asyncio from "asyncio";
import { ValueError, except_star, print, repr } from "python";

async function fail(name: string, seconds: number): Promise<never> {
  await asyncio.sleep(seconds);
  throw new ValueError(name);
}

async function inner(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(fail("inner", 1));
  await asyncio.sleep(5);
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(inner());
    await asyncio.sleep(3);
  } catch (error_2) {
    const rest = except_star(error_2);
    rest.handle(ValueError, (error) => {
      print(repr(error));
    });
    rest.finish();
  }
  print(asyncio.current_task().cancelling());
}

asyncio.run(main());
