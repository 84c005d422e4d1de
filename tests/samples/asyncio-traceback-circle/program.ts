import * as asyncio from "asyncio";
import { ValueError } from "python";

// A member of a group that is raised again while the group is being handled: each exception is drawn once.

async function fails(): Promise<never> {
  throw new ValueError("member");
}

async function work(): Promise<void> {
  let task: asyncio.Task<unknown> | null = null;
  try {
    await using group = new asyncio.TaskGroup();
    task = group.create_task(fails());
  } finally {
    await task;
  }
}

asyncio.run(work());
