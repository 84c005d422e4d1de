// Python: fbf612c365e164bc0d2d6d78a81514e883152807174dee2e1e0f72392706e99b
import * as asyncio from "asyncio";
import { iter, print, tuple, unpack } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<readonly [string, number]> {
  await asyncio.sleep(seconds);
  return tuple(mill, seconds * 10);
}

async function main(): Promise<void> {
  const questions = [
    ask("Abbott", 3),
    ask("Bell", 1),
    ask("Crane", 2),
  ];
  for (const next_one of iter(
    asyncio.as_completed(questions),
  )) {
    const [mill, euros] = unpack(await next_one, 2);
    print(mill, "asks", euros, "euros");
  }
}

asyncio.run(main());
