// Python: 9c4f7103141bc35e8b083550e9c12c7c25eef77f2775094182ca02d2c723d7d3
import * as asyncio from "asyncio";
import { print } from "python";

async function fetch(
  what: string,
  on_the_shelf: boolean,
): Promise<string> {
  print("look for", what);
  if (!on_the_shelf) await asyncio.sleep(1);
  return what;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const lazy = asyncio.create_task(fetch("salt", true));
  print("salt:", lazy.done());
  await lazy;
  loop.set_task_factory(asyncio.eager_task_factory);
  const near = asyncio.create_task(fetch("sugar", true));
  print("sugar:", near.done());
  const far = asyncio.create_task(fetch("flour", false));
  print("flour:", far.done());
  await far;
}

asyncio.run(main());
