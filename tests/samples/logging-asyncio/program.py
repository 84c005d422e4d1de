import asyncio
import logging
import time

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(taskName)s %(threadName)s: %(message)s")
log = logging.getLogger("app")


async def slow():
    await asyncio.sleep(0)
    time.sleep(0.25)


def in_thread(n):
    log.info("thread %d", n)
    time.sleep(0.5)
    log.info("thread %d done", n)


async def main():
    log.info("main")
    await asyncio.gather(asyncio.to_thread(in_thread, 1), asyncio.to_thread(in_thread, 2))
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "custom", "exception": KeyError("k"), "more": [1, 2]})
    loop.call_exception_handler({"message": "plain"})
    loop.set_debug(True)
    await slow()
    loop.set_debug(False)
    log.debug("not shown")


asyncio.run(main())
log.info("after")
