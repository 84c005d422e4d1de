import * as asyncio from "asyncio";
import { ValueError } from "python";

async function fail(text: string): Promise<never> {
  throw new ValueError(text);
}

async function main(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  group.create_task(fail("one"));
  group.create_task(fail("two"));
}

asyncio.run(main());
