import logging
import sys

logging.getLogger("early").warning("last %s", "resort")
logging.getLogger("early").info("not shown")
logging.basicConfig(
    level=logging.DEBUG,
    format="%(asctime)s %(levelname)-8s %(name)s [%(threadName)s/%(taskName)s] %(funcName)s %(message)s",
)
log = logging.getLogger("app.sub")


def work(n):
    log.info("in %s after %.2f", "work", 1.5)
    try:
        if n > 2:
            raise ValueError("too big")
    except ValueError:
        log.exception("oops %d", n)
    log.debug("dict %(a)s and %(b)r", {"a": 1, "b": "two"})
    log.warning("100% sure")
    log.error("done", exc_info=True)


work(3)
log.log(25, "level 25")
log.critical("crit")
logging.info("root")
logging.addLevelName(25, "NOTICE")
log.log(25, "named level")
print(log, logging.getLogger(), logging.getLevelName(10), logging.getLevelName("INFO"), log.getEffectiveLevel())
print(log.parent, logging.getLogger("app"), log.parent, log.isEnabledFor(10))

logging.basicConfig(level=logging.INFO, format="{levelname}:{message}", style="{", datefmt="%H:%M", force=True)
log.info("styled")
log.debug("not shown")
formatter = logging.Formatter("%(asctime)s %(message)s", datefmt="%d.%m.%Y %H:%M:%S")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(formatter)
handler.setLevel("INFO")
log.addHandler(handler)
log.propagate = False
log.info("own")
print(handler, log.handlers == [handler], log.hasHandlers())


class OnlyShort(logging.Filter):
    def filter(self, record):
        return len(record.getMessage()) < 10


handler.addFilter(OnlyShort())
log.info("short")
log.info("much too long")
handler.setFormatter(logging.Formatter("%(user)s says %(message)s"))
log.info("hi", extra={"user": "ann"})
logging.LoggerAdapter(log, {"user": "bob"}).info("adapted")
logging.disable(logging.INFO)
log.info("no")
log.warning("yes", extra={"user": "eve"})
try:
    log.setLevel("LOUD")
except ValueError as error:
    print(error)
