// Python: 4ad6d51366cbb9c98499f1b937f2041b593f37d23ec60e7996716c22453f8681
import * as asyncio from "asyncio";
import { TimeoutError, at, print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return mill;
}

async function main(): Promise<void> {
  const tasks = [
    asyncio.create_task(ask("Abbott", 5)),
    asyncio.create_task(ask("Bell", 1)),
  ];
  try {
    for await (const task of asyncio.as_completed(
      tasks, { timeout: 2 },
    )) {
      print("answered:", await task);
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("no more patience");
  }
  print("Abbott done:", at(tasks, 0).done());
  at(tasks, 0).cancel();
}

asyncio.run(main());
