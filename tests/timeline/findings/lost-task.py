# main() ends before the task that it made.
import asyncio


async def save():
    await asyncio.sleep(2)
    print("saved")


async def main():
    task = asyncio.create_task(save(), name="save")
    await asyncio.sleep(1)
    print("end")


asyncio.run(main())
# finds: lost-task at 11: The program ends before task save (made at line 11): it still sleeps until 2 s, so it was cancelled. Await the task before the end, or make it in an asyncio.TaskGroup.
