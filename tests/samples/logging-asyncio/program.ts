import * as asyncio from "asyncio";
import * as logging from "logging";
import { KeyError } from "python";
import * as time from "time";

logging.basicConfig({ level: logging.INFO, format: "%(asctime)s %(levelname)s %(name)s %(taskName)s %(threadName)s: %(message)s" });
const log = logging.getLogger("app");

async function slow() {
  await asyncio.sleep(0);
  time.sleep(0.25);
}

function in_thread(n: number) {
  log.info("thread %d", n);
  time.sleep(0.5);
  log.info("thread %d done", n);
}

async function main() {
  log.info("main");
  await asyncio.gather(asyncio.to_thread(in_thread, 1), asyncio.to_thread(in_thread, 2));
  const loop = asyncio.get_running_loop();
  loop.call_exception_handler({ message: "custom", exception: new KeyError("k"), more: [1, 2] });
  loop.call_exception_handler({ message: "plain" });
  loop.set_debug(true);
  await slow();
  loop.set_debug(false);
  log.debug("not shown");
}

asyncio.run(main());
log.info("after");
