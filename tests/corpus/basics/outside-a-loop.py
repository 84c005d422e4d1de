import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as err:
    print("caught:", err)

try:
    asyncio.current_task()
except RuntimeError as err:
    print("caught:", err)

async def inside():
    loop = asyncio.get_running_loop()
    print("running:", loop.is_running(), "closed:", loop.is_closed())
    return loop

loop = asyncio.run(inside())
print("running:", loop.is_running(), "closed:", loop.is_closed())
