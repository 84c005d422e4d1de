// Python: 3bbb892a8000b26c40f5c0c2e80028728d5ae94370430a4173a37179131b02f4
import * as asyncio from "asyncio";
import { at, print, tuple } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `flour from ${mill}`;
}

async function main(): Promise<void> {
  const tasks = [tuple("Abbott", 3), tuple("Bell", 1)].map(
    ([mill, seconds]) =>
      asyncio.create_task(ask(mill, seconds), { name: mill }),
  );
  const [done, pending] = await asyncio.wait(tasks, {
    timeout: 2,
  });
  print("done:", [...done].map((task) => task.get_name()));
  print(
    "pending:",
    [...pending].map((task) => task.get_name()),
  );
  print(await at(tasks, 0));
}

asyncio.run(main());
