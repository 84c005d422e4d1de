import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function main(): Promise<void> {
  asyncio.get_running_loop().stop();
  await asyncio.sleep(1);
}

const loop = asyncio.new_event_loop();
try {
  loop.run_until_complete(main());
} catch (error) {
  if (error instanceof RuntimeError) {
    print(error);
  } else throw error;
}
loop.call_later(2, loop.stop.bind(loop));
loop.run_forever();
print(loop.time(), loop.is_running(), loop.is_closed());
loop.close();
print(loop.is_closed());
