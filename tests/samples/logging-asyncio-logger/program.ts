import * as asyncio from "asyncio";
import * as logging from "logging";
import * as base_events from "asyncio.base_events";
import * as mock from "unittest.mock";
import { logger } from "asyncio.log";
import { ValueError, at, dict, getattr, is_, print, type, with_ } from "python";

print(logger === logging.getLogger("asyncio"), is_(asyncio.log.logger, logger));
print(is_(asyncio.base_events.logger, logger), is_(base_events.logger, logger));
asyncio.log.logger.setLevel(logging.ERROR);
print(logging.getLogger("asyncio").level);

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  {
    using log = with_(mock.patch("asyncio.base_events.logger"));
    loop.call_exception_handler(dict({ message: "lost", exception: new ValueError("x") }));
    print(at(getattr(getattr(log, "error"), "call_args"), 0), type(at(at(getattr(getattr(log, "error"), "call_args"), 1), "exc_info")));
  }
  {
    using log = with_(mock.patch.object(asyncio.base_events, "logger"));
    loop.call_exception_handler(dict({ message: "again" }));
    print(getattr(getattr(log, "error"), "call_args"));
  }
  loop.call_exception_handler(dict({ message: "seen" }));
  asyncio.base_events.logger = logging.getLogger("mine");
  loop.call_exception_handler(dict({ message: "mine" }));
}

asyncio.run(main());
