// Python: 08517a772d54dc35a623ac0c1b06e9a0d8a83090f17bbe1ef98056e4f0693595
import * as asyncio from "asyncio";
import { ConnectionError, f, print, tuple } from "python";

async function ask(
  supplier: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  if (supplier === "dairy") {
    throw new ConnectionError("no answer");
  }
  return `answer from the ${supplier}`;
}

async function ask_calmly(
  supplier: string,
  seconds: number,
): Promise<string> {
  try {
    return await ask(supplier, seconds);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    return f`${supplier}: ${error}`;
  }
}

async function main(): Promise<void> {
  let tasks!: asyncio.Task<string>[];
  {
    await using group = new asyncio.TaskGroup();
    tasks = [tuple("mill", 2), tuple("dairy", 1)].map(
      ([supplier, seconds]) =>
        group.create_task(ask_calmly(supplier, seconds)),
    );
  }
  print(tasks.map((task) => task.result()));
}

asyncio.run(main());
