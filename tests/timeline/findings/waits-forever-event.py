# Nobody sets the event. Only the task at the root is told of, not who awaits it.
import asyncio


async def waiter(event):
    await event.wait()


async def main():
    event = asyncio.Event()
    await asyncio.gather(waiter(event))


asyncio.run(main())
# finds: waits-forever at 6: Task-2 waits for ever for an event to be set (line 6): nobody is left who could set it. The program would hang here.
