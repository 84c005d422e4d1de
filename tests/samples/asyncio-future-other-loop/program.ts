import * as asyncio from "asyncio";
import { RuntimeError, ValueError, print, str } from "python";

const loop = asyncio.new_event_loop();
const future = loop.create_future();

async function main(): Promise<void> {
  try {
    await future;
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(str(error).includes("attached to a different loop"));
    } else throw error;
  }
  try {
    asyncio.ensure_future(future, { loop: asyncio.get_running_loop() });
  } catch (error) {
    if (error instanceof ValueError) {
      print(error);
    } else throw error;
  }
}

asyncio.run(main());
loop.close();
