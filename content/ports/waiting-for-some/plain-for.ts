// Python: 982ed4788840ab865b564345c3858f6f10f715ef306aed6032483f75ebdd84ee
import * as asyncio from "asyncio";
import { iter, print, tuple, unpack } from "python";

async function ask(mill: string, seconds: number): Promise<readonly [string, number]> {
  await asyncio.sleep(seconds);
  return tuple(mill, seconds * 10);
}

async function main(): Promise<void> {
  const questions = [ask("Abbott", 3), ask("Bell", 1), ask("Crane", 2)];
  for (const next_one of iter(asyncio.as_completed(questions))) {
    const [mill, euros] = unpack(await next_one, 2);
    print(mill, "asks", euros, "euros");
  }
}

asyncio.run(main());
