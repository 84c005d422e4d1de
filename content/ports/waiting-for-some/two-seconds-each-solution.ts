// Python: 2de3168b177376148541a16088ad132ff02145903baa8e191e98f571d8072f45
import * as asyncio from "asyncio";
import { TimeoutError, print } from "python";

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
): Promise<string | null> {
  try {
    return await asyncio.wait_for(ask(mill, seconds), 2);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    return null;
  }
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    ask_for_two_seconds("Abbott", 3),
    ask_for_two_seconds("Bell", 1),
  );
  print(answers);
}

asyncio.run(main());
