// Python: afe6ed10ca4d156fae7fa1283e601ff1c5c7a076521306cd8f340d6105ddf4eb
import * as asyncio from "asyncio";
import { print } from "python";

async function bake(name: string): Promise<string> {
  await asyncio.sleep(1);
  return name;
}

const loop = asyncio.new_event_loop();
asyncio.set_event_loop(loop);
try {
  print(loop.run_until_complete(bake("bread")));
  print(loop.run_until_complete(bake("rolls")));
} finally {
  loop.run_until_complete(loop.shutdown_asyncgens());
  loop.run_until_complete(loop.shutdown_default_executor());
  asyncio.set_event_loop(null);
  loop.close();
}
print("closed:", loop.is_closed());
