// Python: 5d59be59642c31486a45b70e56465a56257969e964dcee3c01d86f19fe6f0d20
import * as asyncio from "asyncio";
import { dict, print, range, sum, tuple } from "python";

async function* conveyor(
  rolls: number,
): AsyncGenerator<number> {
  for (const number of range(1, rolls + 1)) {
    await asyncio.sleep(1);
    yield number;
  }
}

async function weigh(roll: number): Promise<number> {
  await asyncio.sleep(0.5);
  return roll * 60;
}

async function main(): Promise<void> {
  print(await (async () => {
    const result: number[] = [];
    for await (const roll of conveyor(4))
      if (roll !== 3) result.push(roll);
    return result;
  })());
  print(
    dict(await (async () => {
      const result: (readonly [number, number])[] = [];
      for await (const roll of conveyor(2))
        result.push([roll, await weigh(roll)] as const);
      return result;
    })()),
  );
  print(sum(await (async () => {
    const result: number[] = [];
    for (const roll of tuple(1, 2, 3))
      result.push(await weigh(roll));
    return result;
  })()));
}

asyncio.run(main());
