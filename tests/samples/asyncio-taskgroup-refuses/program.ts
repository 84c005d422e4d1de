import * as asyncio from "asyncio";
import { ExceptionGroup, RuntimeError, ValueError, print, repr } from "python";

async function work(): Promise<void> {
  await asyncio.sleep(1);
}

async function late(group: asyncio.TaskGroup): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    try {
      group.create_task(work());
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
  }
}

async function fail(): Promise<never> {
  throw new ValueError("x");
}

async function main(): Promise<void> {
  const group = new asyncio.TaskGroup();
  try {
    group.create_task(work());
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  {
    await using _ = group;
    group.create_task(work());
    try {
      await using __2 = group;
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
  }
  try {
    group.create_task(work());
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  try {
    await using other = new asyncio.TaskGroup();
    other.create_task(late(other));
    await asyncio.sleep(0);
    other.create_task(fail());
  } catch (error) {
    if (error instanceof ExceptionGroup) {
      print(repr(error));
    } else throw error;
  }
}

asyncio.run(main());
