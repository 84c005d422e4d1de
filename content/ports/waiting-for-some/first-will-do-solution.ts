// Python: 713852ae3b21637cdd82a7e22e3b86ec91cd653bd1e22741881025fa436c1b5f
import * as asyncio from "asyncio";
import { print } from "python";

async function ask(
  mill: string,
  seconds: number,
): Promise<string> {
  await asyncio.sleep(seconds);
  return `flour from ${mill}`;
}

async function main(): Promise<void> {
  const tasks = [
    asyncio.create_task(ask("Abbott", 3)),
    asyncio.create_task(ask("Bell", 1)),
    asyncio.create_task(ask("Crane", 2)),
  ];
  const [done, pending] = await asyncio.wait(
    tasks, { return_when: asyncio.FIRST_COMPLETED },
  );
  for (const task of done) {
    print(task.result());
  }
  for (const task of pending) {
    task.cancel();
  }
}

asyncio.run(main());
