// Python: b2d168e8267ae6e27fbd41d4aa6a05997de828258506039b4c293dd301ab9c4d
import * as asyncio from "asyncio";
import { RuntimeError, except_star, print, repr } from "python";

async function fail(
  words: string,
  seconds: number,
): Promise<never> {
  await asyncio.sleep(seconds);
  throw new RuntimeError(words);
}

async function kitchen(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(fail("the oven is cold", 1));
  group.create_task(asyncio.sleep(5));
}

async function main(): Promise<void> {
  try {
    await using group = new asyncio.TaskGroup();
    group.create_task(kitchen());
    group.create_task(asyncio.sleep(5));
  } catch (error) {
    const rest = except_star(error);
    rest.handle(RuntimeError, (errors) => {
      print(repr(errors));
    });
    rest.finish();
  }
}

asyncio.run(main());
