// Python: 9a5a8bdbabaac6bce266100726c847a9503becdfa88ee8ec6d22b3d754009de4
import * as asyncio from "asyncio";
import { aclosing } from "contextlib";
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
  {
    await using _ = new aclosing(rolls);
    for await (const roll of rolls) {
      print(roll);
      break;
    }
  }
  print("shop closed");
}

asyncio.run(main());
