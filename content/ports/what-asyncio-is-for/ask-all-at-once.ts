// Python: 9802445ceb827b9053bee18cfc45a918a52bb0d8c006ded82dbee51f4a41ab34
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<void> {
  await asyncio.sleep(seconds);
  print("answer from the", supplier);
}

async function main(): Promise<void> {
  await ask("mill", 2);
  await ask("dairy", 1);
  await ask("farm", 3);
}

asyncio.run(main());
