import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function work(): Promise<void> {
}

for (const call of [asyncio.get_running_loop, asyncio.current_task, asyncio.all_tasks, asyncio.get_event_loop]) {
  try {
    call();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
}
const coro = work();
try {
  asyncio.create_task(coro);
} catch (error) {
  if (error instanceof RuntimeError) {
    print(error);
  } else throw error;
}
coro.close();
