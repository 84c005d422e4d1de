import * as asyncio from "asyncio";
import * as time from "time";
import { print } from "python";

async function main() {
  print("loaf in");
  await time.sleep(1);
  print("loaf out");
}

asyncio.run(main());
