// Python: ba702d62586d3adcf49c4d603241535c6a52d3225d35780da707f4f79a39fbde
import * as asyncio from "asyncio";
import { print } from "python";

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
  for (const answer of await asyncio.gather(...questions)) {
    print(answer);
  }
}

asyncio.run(main());
