import asyncio

async def show(prefix):
    task = asyncio.current_task()
    print(prefix, task.get_name())

async def main():
    await show("directly:")
    await asyncio.create_task(show("as task:"))
    await asyncio.create_task(show("named:"), name="my-task")
    print(len(asyncio.all_tasks()), "task(s) alive")

asyncio.run(main())
