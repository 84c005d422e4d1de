"""The stack of a task that has not begun is its coroutine's first line."""
import asyncio


async def nap(seconds):
    await asyncio.sleep(seconds)


async def count(most):
    for number in range(most):
        await asyncio.sleep(0.1)
        print(number)


async def main():
    tasks = [asyncio.create_task(nap(0.1)), asyncio.create_task(count(2))]
    for turn in range(2):
        for task in tasks:
            for frame in task.get_stack():
                print(turn, frame.f_code.co_name, frame.f_lineno)
            asyncio.print_call_graph(task)
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)


asyncio.run(main())
