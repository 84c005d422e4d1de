import asyncio

async def work():
    pass

for call in [asyncio.get_running_loop, asyncio.current_task, asyncio.all_tasks, asyncio.get_event_loop]:
    try:
        call()
    except RuntimeError as error:
        print(error)
coro = work()
try:
    asyncio.create_task(coro)
except RuntimeError as error:
    print(error)
coro.close()
