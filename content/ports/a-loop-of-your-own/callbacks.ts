// Python: 5b313236fbc38d4ee81a0707a3fa283f3a1ab447f5cf962bc6c0723aa323877d
import * as asyncio from "asyncio";
import { print } from "python";

function tell(
  name: string,
): (future: asyncio.Future<string>) => void {
  return (future: asyncio.Future<string>) =>
    print(name, "hears:", future.result());
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const slip = loop.create_future<string>();
  slip.add_done_callback(tell("Ada"));
  slip.add_done_callback(tell("Ben"));
  slip.set_result("bread");
  print("main: it is set");
  await asyncio.sleep(0);
  print("main: they were called in between");
}

asyncio.run(main());
