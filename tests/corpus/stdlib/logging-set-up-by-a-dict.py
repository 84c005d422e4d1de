import asyncio
import logging
import logging.config
import logging.handlers
import os
import queue


class NoHeartbeat(logging.Filter):
    def filter(self, record):
        return "heartbeat" not in record.getMessage()


class Shouting(logging.Formatter):
    def __init__(self, fmt, mark="!"):
        super().__init__(fmt)
        self.mark = mark

    def format(self, record):
        return super().format(record).upper() + self.mark


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "brief": {"format": "%(levelname)s:%(name)s:%(message)s"},
        "detailed": {"format": "{levelname:<8} [{name}] ({taskName}) {message}", "style": "{"},
        "loud": {"()": Shouting, "fmt": "%(message)s", "mark": "!!"},
    },
    "filters": {"no_heartbeat": {"()": NoHeartbeat}, "only_app": {"name": "app"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "brief", "level": "INFO", "stream": "ext://sys.stdout"},
        "detail": {"class": "logging.StreamHandler", "formatter": "detailed", "filters": ["no_heartbeat"], "stream": "ext://sys.stdout"},
        "errors": {"class": "logging.FileHandler", "filename": "errors.log", "formatter": "loud", "level": logging.ERROR},
        "all": {"class": "logging.handlers.RotatingFileHandler", "filename": "all.log", "maxBytes": 60, "backupCount": 2, "formatter": "brief", "filters": ["only_app"]},
    },
    "loggers": {
        "app": {"level": "DEBUG", "handlers": ["console", "errors", "all"], "propagate": False},
        "app.worker": {"level": "DEBUG", "handlers": ["detail"], "propagate": False},
    },
    "root": {"level": "WARNING", "handlers": ["console"]},
}


async def worker(number):
    log = logging.getLogger("app.worker")
    for step in range(2):
        log.debug("heartbeat %d", step)
        await asyncio.sleep(0.1)
        log.info("step %d of %s", step, {"worker": number})


async def main():
    log = logging.getLogger("app")
    log.debug("not shown on the console")
    log.info("starting")
    await asyncio.gather(*[worker(number) for number in range(2)])
    for number in range(4):
        log.error("failed %d", number)
    logging.getLogger("other").warning("the root shows this")
    logging.info("and not this")
    print(log.isEnabledFor(logging.DEBUG), log.getEffectiveLevel(), log.handlers, [handler.name for handler in log.handlers])
    for name in sorted(os.listdir(".")):
        if name.split(".")[1] == "log":
            with open(name) as file:
                print(name, file.read().splitlines())

    waiting = queue.SimpleQueue()
    later = logging.getLogger("later")
    later.propagate = False
    later.addHandler(logging.handlers.QueueHandler(waiting))
    later.error("%s is late", "Ann")
    record = waiting.get()
    print(record.msg, record.args, record.levelname)
    memory = logging.handlers.MemoryHandler(10, target=logging.getLogger().handlers[0])
    later.handlers = [memory]
    later.warning("kept")
    print(len(memory.buffer))
    later.error("grave")
    print(len(memory.buffer))

    for wrong in ({}, {"version": 2}, {"version": 1, "root": {"handlers": ["none"]}}, {"version": 1, "handlers": {"x": {"class": "logging.StreamHandler", "formatter": "none"}}}):
        try:
            logging.config.dictConfig(wrong)
        except ValueError as error:
            print(error, "|", repr(error.__cause__))


logging.config.dictConfig(LOGGING)
asyncio.run(main())
logging.basicConfig(filename="base.log", level=logging.INFO, force=True, filemode="w")
logging.info("to the file")
print(open("base.log").read())
