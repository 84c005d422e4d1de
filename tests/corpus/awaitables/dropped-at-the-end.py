# A coroutine that goes away with the last exception of a program.
import asyncio


async def job():
    pass


try:
    asyncio.create_task(job())
except RuntimeError as error:
    print(error)
