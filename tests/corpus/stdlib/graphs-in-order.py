"""graphlib: what can be built now, in which order, and where a graph goes round."""
import asyncio
from graphlib import CycleError, TopologicalSorter

DEPENDENCIES = {
    "app": ["api", "ui"],
    "api": ["db", "auth"],
    "auth": ["db", "config", "config"],
    "ui": {"config"},
    "db": ("config",),
}


async def build(name, finished):
    await asyncio.sleep(len(name) / 10)
    finished.put_nowait(name)


async def main():
    sorter = TopologicalSorter(DEPENDENCIES)
    sorter.prepare()
    finished = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        while sorter:
            for name in sorter.get_ready():
                print("start", name)
                group.create_task(build(name, finished))
            name = await finished.get()
            print("done", name)
            sorter.done(name)


asyncio.run(main())
print(list(TopologicalSorter(DEPENDENCIES).static_order()))
for graph in ({1: [2], 2: [3], 3: [1]}, {"a": ["a"]}, {"x": ["y"], "y": ["z"], "z": ["w", "y"], "w": []}):
    try:
        print(list(TopologicalSorter(graph).static_order()))
    except CycleError as error:
        print(error.args, isinstance(error, ValueError))
sorter = TopologicalSorter()
sorter.add(3, 1, 2)
sorter.add(2, 1)
for wrong in (sorter.get_ready, sorter.is_active, lambda: sorter.done(1), sorter.prepare, lambda: sorter.add(4), lambda: sorter.done(3), lambda: sorter.done(9), lambda: print(sorter.get_ready(), sorter.get_ready()), sorter.prepare, lambda: sorter.done(1), lambda: sorter.done(1)):
    try:
        print(wrong())
    except ValueError as error:
        print(error)
print(sorter.get_ready(), bool(sorter))
