// Python: 52df7626207bad6d0a874afe17f62d2f500c31cd9d3350d790df7c78cdea1e2c
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `flour from ${mill}`;
}

async function ask_for_two_seconds(
  mill: string,
  seconds: number,
): Promise<string> {
  return await ask(mill, seconds);
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    ask_for_two_seconds("Abbott", 3),
    ask_for_two_seconds("Bell", 1),
  );
  print(answers);
}

asyncio.run(main());
