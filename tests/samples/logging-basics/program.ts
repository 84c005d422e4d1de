import * as logging from "logging";
import { ValueError, dict, len, print } from "python";
import * as sys from "sys";

logging.getLogger("early").warning("last %s", "resort");
logging.getLogger("early").info("not shown");
logging.basicConfig({
  level: logging.DEBUG,
  format: "%(asctime)s %(levelname)-8s %(name)s [%(threadName)s/%(taskName)s] %(funcName)s %(message)s",
});
const log = logging.getLogger("app.sub");

function work(n: number) {
  log.info("in %s after %.2f", "work", 1.5);
  try {
    if (n > 2) throw new ValueError("too big");
  } catch (error) {
    if (error instanceof ValueError) log.exception("oops %d", n);
    else throw error;
  }
  log.debug("dict %(a)s and %(b)r", dict<unknown>({ a: 1, b: "two" }));
  log.warning("100% sure");
  log.error("done", { exc_info: true });
}

work(3);
log.log(25, "level 25");
log.critical("crit");
logging.info("root");
logging.addLevelName(25, "NOTICE");
log.log(25, "named level");
print(log, logging.getLogger(), logging.getLevelName(10), logging.getLevelName("INFO"), log.getEffectiveLevel());
print(log.parent, logging.getLogger("app"), log.parent, log.isEnabledFor(10));

logging.basicConfig({ level: logging.INFO, format: "{levelname}:{message}", style: "{", datefmt: "%H:%M", force: true });
log.info("styled");
log.debug("not shown");
const formatter = new logging.Formatter("%(asctime)s %(message)s", { datefmt: "%d.%m.%Y %H:%M:%S" });
const handler = new logging.StreamHandler(sys.stdout);
handler.setFormatter(formatter);
handler.setLevel("INFO");
log.addHandler(handler);
log.propagate = false;
log.info("own");
print(handler, log.handlers.length === 1 && log.handlers[0] === handler, log.hasHandlers());

class OnlyShort extends logging.Filter {
  override filter(record: logging.LogRecord) {
    return len(record.getMessage()) < 10;
  }
}

handler.addFilter(new OnlyShort());
log.info("short");
log.info("much too long");
handler.setFormatter(new logging.Formatter("%(user)s says %(message)s"));
log.info("hi", { extra: dict({ user: "ann" }) });
new logging.LoggerAdapter(log, dict({ user: "bob" })).info("adapted");
logging.disable(logging.INFO);
log.info("no");
log.warning("yes", { extra: dict({ user: "eve" }) });
try {
  log.setLevel("LOUD");
} catch (error) {
  if (error instanceof ValueError) print(error);
  else throw error;
}
