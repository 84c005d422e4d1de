import * as asyncio from "asyncio";
import { KeyError, ValueError, print, raise_from } from "python";

async function fails(): Promise<never> {
  try {
    throw new ValueError("first");
  } catch (error) {
    if (error instanceof ValueError) {
      throw raise_from(new KeyError("second"), error);
    } else throw error;
  }
}

async function main(): Promise<void> {
  try {
    await fails();
  } finally {
    print("in finally");
  }
}

asyncio.run(main());
