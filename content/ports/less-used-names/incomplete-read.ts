// Python: 810b6cd5f3b825baf5091d23076e7b62e2d55d0164491980d9fb6178cee3b28f
import * as asyncio from "asyncio";
import { b, print } from "python";

async function main(): Promise<void> {
  const reader = new asyncio.StreamReader({ limit: 8 });
  reader.feed_data(b`a very long line`);
  try {
    await reader.readuntil(b`\n`);
  } catch (error) {
    if (!(error instanceof asyncio.LimitOverrunError))
      throw error;
    print("too long:", error.consumed);
  }
  print(await reader.readexactly(12));
  reader.feed_eof();
  try {
    await reader.readexactly(10);
  } catch (error) {
    if (!(error instanceof asyncio.IncompleteReadError))
      throw error;
    print("only", error.partial, "of", error.expected);
  }
}

asyncio.run(main());
