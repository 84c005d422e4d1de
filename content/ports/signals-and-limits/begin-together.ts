// Python: 3c159c70e336b80a392da8800d146fa23965c60db885e2881fa37a2243138010
import * as asyncio from "asyncio";
import { print } from "python";

async function guest(
  name: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print(name, "sits down");
  print(name, "begins to eat");
}

async function main(): Promise<void> {
  await asyncio.gather(
    guest("Ada", 3), guest("Ben", 1), guest("Eve", 2),
  );
}

asyncio.run(main());
