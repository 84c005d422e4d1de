// Python: 2965127b838d3e97ac9f725a38b6c9b876a8737832fef0a4559378f887093ca1
import * as asyncio from "asyncio";
import { staggered_race } from "asyncio.staggered";
import { print } from "python";

function ask(
  mill: string,
  seconds: number,
): () => Promise<string> {
  async function attempt(): Promise<string> {
    print("ask", mill);
    await asyncio.sleep(seconds);
    print("answer from", mill);
    return mill;
  }

  return attempt;
}

async function main(): Promise<void> {
  const [winner, index, errors] = await staggered_race(
    [ask("old", 3), ask("new", 1), ask("far", 2)], 0.5,
  );
  print("winner:", winner, index);
}

asyncio.run(main());
