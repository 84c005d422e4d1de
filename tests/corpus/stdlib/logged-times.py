# Milliseconds since the program began, of whole nanoseconds.
import asyncio
import logging
import sys

logging.basicConfig(format="%(relativeCreated)d %(relativeCreated).3f %(msecs)03d %(message)s", stream=sys.stdout)
log = logging.getLogger("pool")


async def main():
    for delay in (0.7, 0.7, 0.7, 0.1, 0.2, 1 / 3):
        await asyncio.sleep(delay)
        log.warning("after %r", delay)


asyncio.run(main())
