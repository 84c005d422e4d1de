import asyncio
asyncio.run(asyncio.slep(1))
