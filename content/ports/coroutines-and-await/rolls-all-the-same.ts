// Python: f02287fa1d884eec21706cabee011062d628b475e8f7640b27848977e794a79e
import * as asyncio from "asyncio";
import { ConnectionError, print } from "python";

async function ask_mill(): Promise<never> {
  await asyncio.sleep(1);
  throw new ConnectionError("the mill does not answer");
}

async function bake_rolls(): Promise<void> {
  await asyncio.sleep(2);
  print("rolls out");
}

async function main(): Promise<void> {
  await ask_mill();
  await bake_rolls();
}

asyncio.run(main());
