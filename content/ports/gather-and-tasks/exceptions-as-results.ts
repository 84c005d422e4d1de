// Python: 4561334db2d6c64cc08c7964eb33d00607394bd7fb58281a2c5ae2ce50438dd5
import * as asyncio from "asyncio";
import {
  ConnectionError, Exception, isinstance, print,
} from "python";

async function price(
  item: string,
  seconds: number,
): Promise<number> {
  await asyncio.sleep(seconds);
  if (item === "milk") {
    throw new ConnectionError("the dairy does not answer");
  }
  return 30;
}

async function main(): Promise<void> {
  const answers = await asyncio.gather(
    price("flour", 2),
    price("milk", 1),
    { return_exceptions: true },
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
