import * as asyncio from "asyncio";
import { KeyError, ValueError } from "python";

async function main(): Promise<never> {
  try {
    throw new ValueError("first");
  } finally {
    throw new KeyError("second");
  }
}

asyncio.run(main());
