// Python: 906b4a3a3e2d8a8ac83145d37e66e7958dcbfa0bea28ddb04c85655b286b967c
import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function main(): Promise<void> {
  print("loaf in");
  await time.sleep(1);
  print("loaf out");
}

asyncio.run(main());
