// Python: e9c48a88ccd89a1eb1d641e3b525cb442cb15f4b0d6b998f946c752a6a9554ac
import * as asyncio from "asyncio";
import * as time from "time";
import { print, unpack_star } from "python";

function old_library(question: string): string {
  time.sleep(2);
  return `answer to ${question}`;
}

async function serve(customer: string): Promise<void> {
  await asyncio.sleep(0.5);
  print("served", customer);
}

async function main(): Promise<void> {
  const [answer, ..._] = unpack_star(await asyncio.gather(
    asyncio.to_thread(old_library, "flour?"),
    serve("Ada"),
    serve("Ben"),
  ), 1, 0) as [string | null, ...(string | null)[]];
  print(answer);
}

asyncio.run(main());
