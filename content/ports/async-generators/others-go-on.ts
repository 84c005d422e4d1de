// Python: cd517cfed0dad8bcbe41c896a54591eeed3334635a6abe33b89a729a660d86a8
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function* conveyor(
  name: string,
  every: number,
): AsyncGenerator<string> {
  for (const number of tuple(1, 2, 3)) {
    await asyncio.sleep(every);
    yield `${name} ${number}`;
  }
}

async function put_away(
  name: string,
  every: number,
): Promise<void> {
  for await (const item of conveyor(name, every)) {
    print(item);
  }
}

async function main(): Promise<void> {
  await asyncio.gather(
    put_away("roll", 2), put_away("cake", 3),
  );
}

asyncio.run(main());
