// A loop is closed while it still has something to do: what nothing else holds goes at once, the rest when the program ends.
import * as asyncio from "asyncio";
import { ValueError, print } from "python";

async function work(): Promise<void> {
  print("never runs");
}

function call(_value: unknown): void {
  print("never called");
}

async function main(): Promise<asyncio.Future<string | null>> {
  const shielded = asyncio.shield(work());
  shielded.set_result("set by hand");
  asyncio.create_task(work(), { name: "dropped" });
  const failed = asyncio.get_running_loop().create_future();
  failed.add_done_callback(call);
  failed.set_exception(new ValueError("nobody asks"));
  asyncio.get_running_loop().call_soon(call, work());
  asyncio.get_running_loop().call_later(1, call, work());
  asyncio.get_running_loop().stop();
  return shielded;
}

const loop = asyncio.new_event_loop();
const main_task = loop.create_task(main());
const first = loop.create_task(work(), { name: "first" });
loop.run_forever();
const late = loop.create_task(work(), { name: "late" });
print("closing");
loop.close();
print("closed:", late);
