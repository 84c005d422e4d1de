import asyncio
import logging
import sys
import warnings

logger = logging.getLogger("app")
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("{asctime} {levelname:<8} {name} [{taskName}] {message}", style="{", datefmt="%H:%M:%S"))
logger.addHandler(handler)
logger.setLevel(logging.DEBUG)
logger.propagate = False


class ContextFilter(logging.Filter):
    def filter(self, record):
        record.msg = f"<{record.msg}>"
        return "secret" not in record.getMessage()


logger.addFilter(ContextFilter())


class AppError(Exception):
    """Base."""

    code = 1

    def __init__(self, message, **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return f"{super().__str__()} ({extra})" if extra else super().__str__()


class NotFound(AppError, LookupError):
    code = 404


async def handle(n):
    logger.debug("handling %s", n)
    await asyncio.sleep(n / 10)
    match n:
        case 0:
            raise NotFound("no such thing", id=n)
        case 1:
            try:
                1 / 0
            except ZeroDivisionError as e:
                raise AppError("math") from e
        case 2 | 3 if n % 2:
            return "three"
        case int() if n < 0:
            return "negative"
        case _:
            logger.info("secret %s", n)
            return n


async def main():
    tasks = {asyncio.create_task(handle(n), name=f"h{n}"): n for n in range(4)}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    for t in sorted(done, key=lambda t: t.get_name()):
        if (exc := t.exception()) is not None:
            logger.error("%s failed: %s", t.get_name(), exc)
            print(type(exc).__mro__[1].__name__, exc.code, isinstance(exc, LookupError), exc.args, exc.details)
    done, pending = await asyncio.wait(pending)
    for t in sorted(done, key=asyncio.Task.get_name):
        print(t.get_name(), tasks[t], t.exception() or t.result(), repr(getattr(t.exception(), "__cause__", None)))
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        warnings.warn("old", DeprecationWarning)
        print(w[0].category.__name__, w[0].message)
    logger.warning("done %(a)s %(b)d", {"a": "x", "b": 2})
    logging.getLogger("app.child").info("child")
    try:
        raise ExceptionGroup("many", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [KeyError("k")])])
    except* ValueError as g:
        print("V", g.exceptions)
    except* (TypeError, KeyError) as g:
        print("TK", g, len(g.exceptions))


asyncio.run(main())
