// Time that passes on the way: `asyncio.sleep` turn for turn, told to the observer as waiting for the network.
//
// Runs inside QuickJS. No DOM, no Node.
import { get_running_loop } from "../asyncio/events.ts";
import { type Future, setResultUnlessCancelled, turn } from "../asyncio/futures.ts";

/** Waits for `seconds`; `host` says of whom. */
export async function travel(seconds: number, host: string): Promise<void> {
  if (seconds <= 0) {
    await turn;
    return;
  }
  const loop = get_running_loop();
  const future: Future<null> = loop.create_future();
  const timer = loop.call_later(seconds, setResultUnlessCancelled<null>, future, null);
  future.$waiting = { what: "network", until: timer.when(), label: host };
  try {
    await future;
  } finally {
    timer.cancel();
  }
}
