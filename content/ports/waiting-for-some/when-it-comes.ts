// Python: e029ce405ceb31601f768a1f12c066e253b396ffc2d46097b4f5d49d79478bfd
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(mill: string, seconds: number): Promise<string> {
  await asyncio.sleep(seconds);
  return `${mill} asks ${seconds * 10} euros`;
}

async function main(): Promise<void> {
  const questions = [ask("Abbott", 3), ask("Bell", 1), ask("Crane", 2)];
  for (const answer of await asyncio.gather(...questions)) {
    print(answer);
  }
}

asyncio.run(main());
