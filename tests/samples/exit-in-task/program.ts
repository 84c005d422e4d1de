import * as asyncio from "asyncio";
import { SystemExit, print, range } from "python";
import * as sys from "sys";

async function quits() {
  await asyncio.sleep(0.5);
  print("quitting");
  sys.exit(3);
}

async function worker() {
  try {
    await asyncio.sleep(10);
  } finally {
    print("worker cleans up", asyncio.get_running_loop().time());
  }
}

async function main() {
  {
    await using group = new asyncio.TaskGroup();
    for (const _ of range(2)) group.create_task(worker());
    group.create_task(quits());
  }
  print("not reached");
}

try {
  asyncio.run(main());
} catch (error) {
  if (error instanceof SystemExit) print("exit", error.code);
  else throw error;
}
asyncio.run(main());
