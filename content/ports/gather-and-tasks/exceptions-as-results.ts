// Python: 4db1569f7cb779ce6978be14e808d4872c086eea0feb5de4d42321d3800d75dc
import * as asyncio from "asyncio";
import { ConnectionError, Exception, isinstance, print } from "python";

async function price(item: string, seconds: number): Promise<number> {
  await asyncio.sleep(seconds);
  if (item === "milk") {
    throw new ConnectionError("the dairy does not answer");
  }
  return 30;
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    price("flour", 2), price("milk", 1), { return_exceptions: true },
  );
  for (const answer of answers) {
    if (isinstance(answer, Exception)) {
      print("failed:", answer);
    } else {
      print("price:", answer);
    }
  }
}

asyncio.run(main());
