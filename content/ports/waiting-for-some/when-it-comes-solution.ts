// Python: f3462398f74c4bb776a45334e6b6c6f86bf53eff4c339e579fb56cd5be7c29b9
import * as asyncio from "asyncio";
import { iter, print } from "python";

async function ask(mill: string, seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  return `${mill} asks ${seconds * 10} euros`;
}

async function main(): Promise<void> {
  const questions = [ask("Abbott", 3), ask("Bell", 1), ask("Crane", 2)];
  for (const next_one of iter(asyncio.as_completed(questions))) {
    print(await next_one);
  }
}

asyncio.run(main());
