// Python: 949410d4ddedc7347805805299b7fa7dd491a5aa162a11269fd1c86bc4ce9a5c
import * as asyncio from "asyncio";
import { OSError, print, repr } from "python";

function tell(slip: asyncio.Future<unknown>): void {
  print("callback:", repr(slip.exception()));
}

function never(slip: unknown): void {
  print("nobody hears this");
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const slip = new asyncio.Future();
  print("of this loop:", slip.get_loop() === loop);
  slip.add_done_callback(tell);
  slip.add_done_callback(never);
  print("taken off:", slip.remove_done_callback(never));
  loop.call_later(
    1,
    slip.set_exception.bind(slip),
    new OSError("no flour"),
  );
  try {
    await slip;
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print("main:", error);
  }
}

asyncio.run(main());
