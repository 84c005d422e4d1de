// Python: 2ef042e3720b5952c983c4e845f98561ef350c94b57a1b28f56e39d10340aa92
import * as asyncio from "asyncio";
import { TypeError, print, type_name } from "python";

async function ask(number: number): Promise<number> {
  return number * 2;
}

async function main(): Promise<void> {
  const questions = [ask(1), ask(2)];
  try {
    await asyncio.gather(questions as never);
  } catch (error) {
    if (error instanceof TypeError) {
      print(type_name(error));
    } else throw error;
  }
  print(await asyncio.gather(...questions));
}

asyncio.run(main());
