// Python: 1759b7b38d534c9d9bce67b5e3d1d0a2da658a9c6a20d367364a6116868593d2
import * as asyncio from "asyncio";
import { print } from "python";

async function* conveyor(): AsyncGenerator<string> {
  print("conveyor on");
  try {
    while (true) {
      await asyncio.sleep(1);
      yield "roll";
    }
  } finally {
    print("conveyor off");
  }
}

const rolls = conveyor();

async function main(): Promise<void> {
  for await (const roll of rolls) {
    print(roll);
    break;
  }
  print("shop closed");
}

asyncio.run(main());
