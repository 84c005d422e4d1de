import asyncio
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s")
log = logging.getLogger("app")

async def job(n):
    log.info("job %d starts", n)
    await asyncio.sleep(n)
    if n == 2:
        log.warning("job %s is slow", n)
    log.debug("not shown")
    return n

async def main():
    print(await asyncio.gather(job(1), job(2)))
    try:
        1 / 0
    except ZeroDivisionError:
        log.error("division failed: %r", "x")

asyncio.run(main())
