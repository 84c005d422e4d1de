# Where records are said to come from, and what is logged of exceptions and stacks.
import asyncio, logging, sys, traceback
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s")
log = logging.getLogger("app")
async def fails(n):
    log.debug("fails %s", n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def main():
    try:
        await fails(1)
    except ValueError:
        log.exception("caught %d", 1)
        log.error("no trace", stack_info=True)
    t = asyncio.create_task(fails(2))
    await asyncio.sleep(0.1)
    try:
        t.result()
    except ValueError as e:
        log.warning("w", exc_info=e)
        log.info("s: %s", traceback.format_exc().splitlines()[-1])
    for i in [1, 2]:
        [log.info("in comp %d", x) for x in range(i)]
    f = lambda: log.info("in lambda")
    f()
    try:
        raise KeyError("a") from t.exception()
    except KeyError:
        log.exception("chained")
    asyncio.create_task(fails(3))
    await asyncio.sleep(0.1)
asyncio.run(main())
