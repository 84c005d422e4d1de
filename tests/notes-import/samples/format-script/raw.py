#!/usr/bin/env python3
import asyncio

async def bake(bread):
    await asyncio.sleep(1)
    print(bread)

asyncio.run(bake("rye"))
