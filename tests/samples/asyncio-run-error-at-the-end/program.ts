import * as asyncio from "asyncio";
import { ValueError } from "python";

async function fails(): Promise<never> {
  try {
    await asyncio.sleep(10);
  } finally {
    throw new ValueError("while being cancelled");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(fails(), { name: "failing" });
  await asyncio.sleep(1);
}

asyncio.run(main());
