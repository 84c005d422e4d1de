import * as asyncio from "asyncio";
import { print } from "python";

async function work(): Promise<void> {
  await asyncio.sleep(1);
}

const loop = asyncio.new_event_loop();
let task: asyncio.Task<null> | null = loop.create_task(work(), { name: "forgotten" });
loop.run_until_complete(asyncio.sleep(0));
loop.close();
print("closed");
task = null;
print("end");
