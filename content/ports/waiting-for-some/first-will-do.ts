// Python: 87c54233c942a8b4c96b8ee1d701f765c43610104165adcc8bdb56fe4df985ae
import * as asyncio from "asyncio";
import { at, print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `flour from ${mill}`;
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    ask("Abbott", 3), ask("Bell", 1), ask("Crane", 2),
  );
  print(at(answers, 1));
}

asyncio.run(main());
