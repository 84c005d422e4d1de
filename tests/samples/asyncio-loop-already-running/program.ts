import * as asyncio from "asyncio";
import { RuntimeError, print } from "python";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  for (const call of [loop.run_forever.bind(loop), loop.close.bind(loop)]) {
    try {
      call();
    } catch (error) {
      if (error instanceof RuntimeError) {
        print(error);
      } else throw error;
    }
  }
  const other = asyncio.new_event_loop();
  try {
    other.run_forever();
  } catch (error) {
    if (error instanceof RuntimeError) {
      print(error);
    } else throw error;
  }
  other.close();
  print(loop.is_running());
}

asyncio.run(main());
