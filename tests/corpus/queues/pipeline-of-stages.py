import asyncio
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()


class Pipeline:
    def __init__(self, *stages):
        self.stages = stages
        self.state = State.IDLE

    async def run(self, source):
        self.state = State.RUNNING
        queues = [asyncio.Queue(maxsize=1) for _ in range(len(self.stages) + 1)]
        workers = [
            asyncio.create_task(self._stage(f, queues[i], queues[i + 1]), name=f.__name__)
            for i, f in enumerate(self.stages)
        ]
        collector = asyncio.create_task(self._collect(queues[-1]))
        for item in source:
            await queues[0].put(item)
        await queues[0].put(None)
        await asyncio.gather(*workers)
        self.state = State.DONE
        return await collector

    async def _stage(self, f, inbox, outbox):
        while (item := await inbox.get()) is not None:
            await outbox.put(await f(item))
        await outbox.put(None)
        print(f"{asyncio.current_task().get_name()} finished")

    async def _collect(self, inbox):
        found = []
        while (item := await inbox.get()) is not None:
            found.append(item)
        return found


async def parse(line):
    await asyncio.sleep(0.01)
    name, _, value = line.partition("=")
    return name.strip(), int(value)


async def double(pair):
    name, value = pair
    return name, value * 2


async def main():
    pipeline = Pipeline(parse, double)
    print(pipeline.state)
    rows = await pipeline.run(["a = 1", "b=22", " c =-3"])
    print(rows, max(rows, key=lambda row: row[1]), pipeline.state.name)


asyncio.run(main())
