// Python: 462e67332cf950aa65513bfac355b5121d6ba1bf3e661fb0d233ea18e4ff7745
import * as asyncio from "asyncio";
import {
  TimeoutError, iter, mul, next, print, range,
} from "python";

const answers = iter([5, 5, 0.5]);

async function ask_dairy(): Promise<string> {
  await asyncio.sleep(next(answers));
  return "milk";
}

async function ask_patiently(tries: number): Promise<string> {
  let pause = 1;
  for (const attempt of range(1, tries + 1)) {
    try {
      await using _ = asyncio.timeout(2);
      return await ask_dairy();
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print(
        `try ${attempt}: no answer, pause of ${pause} s`,
      );
      await asyncio.sleep(pause);
      pause = mul(pause, 2);
    }
  }
  throw new TimeoutError(`no answer in ${tries} tries`);
}

async function main(): Promise<void> {
  print(await ask_patiently(4));
}

asyncio.run(main());
