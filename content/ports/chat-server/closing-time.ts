// Python: be666877075adc0d759d0abfc35130f0acb4b016d70327a0be098aea5af552ec
import * as asyncio from "asyncio";
import { print, tuple } from "python";

async function serve(
  name: string,
  goodbye: number,
): Promise<void> {
  print(name, "connected");
  try {
    await asyncio.sleep(60);
  } finally {
    await asyncio.sleep(goodbye);
    print(name, "has said goodbye");
  }
}

async function accept_all(
  group: asyncio.TaskGroup,
): Promise<void> {
  for (const [name, goodbye] of [
    tuple("Ada", 0.5),
    tuple("Ben", 0.25),
    tuple("Eve", 1),
  ]) {
    group.create_task(serve(name, goodbye));
    await asyncio.sleep(1);
  }
}

async function main(): Promise<void> {
  const server = asyncio.create_task(run_server());
  await asyncio.sleep(1.5);
  print("closing time");
  server.cancel();
  try {
    await server;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("all gone");
  }
}

async function run_server(): Promise<void> {
  await using group = new asyncio.TaskGroup();
  await accept_all(group);
}

asyncio.run(main());
