import asyncio
import asyncio.log
import logging
from asyncio.log import logger
from asyncio import base_events
from unittest import mock

print(logger is logging.getLogger("asyncio"), asyncio.log.logger is logger)
print(asyncio.base_events.logger is logger, base_events.logger is logger)

asyncio.log.logger.setLevel(logging.ERROR)
print(logging.getLogger("asyncio").level)

async def main():
    loop = asyncio.get_running_loop()
    with mock.patch("asyncio.base_events.logger") as log:
        loop.call_exception_handler({"message": "lost", "exception": ValueError("x")})
        print(log.error.call_args[0], type(log.error.call_args[1]["exc_info"]))
    with mock.patch.object(asyncio.base_events, "logger") as log:
        loop.call_exception_handler({"message": "again"})
        print(log.error.call_args)
    loop.call_exception_handler({"message": "seen"})
    asyncio.base_events.logger = logging.getLogger("mine")
    loop.call_exception_handler({"message": "mine"})

asyncio.run(main())
