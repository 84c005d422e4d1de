import asyncio
from asyncio import Task


async def give(x):
    await asyncio.sleep(x)
    return x


async def main():
    tasks = [asyncio.create_task(give(n / 10), name=f"t{n}") for n in (2, 1, 3)]
    done, _ = await asyncio.wait(tasks)
    print([t.get_name() for t in sorted(done, key=asyncio.Task.get_name)], sorted(map(Task.result, done)), all(map(asyncio.Future.done, done)))
    queue = asyncio.Queue()
    put = asyncio.Queue.put_nowait
    put(queue, 4)
    print(queue.qsize(), asyncio.Queue.get_nowait(queue))
    for t in tasks:
        print(min(tasks, key=Task.result) is t, end=" ")
    print()


asyncio.run(main())
