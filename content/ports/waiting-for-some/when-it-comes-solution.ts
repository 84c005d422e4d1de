// Python: c4c6b630db9545894815da53a4afa7590efab6fe0e956a24d935019f8bdce619
import * as asyncio from "asyncio";
import { iter, print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `${mill} asks ${seconds * 10} euros`;
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
    print(await next_one);
  }
}

asyncio.run(main());
