import * as asyncio from "asyncio";
import { print } from "python";

async function work(): Promise<void> {
  print("never");
}

async function main(): Promise<void> {
  work();
  print("after");
}

asyncio.run(main());
