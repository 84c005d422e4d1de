# A loop for tests: its clock stands still until the test moves it.
import asyncio
from asyncio import base_events


class NothingToSelect:
    def select(self, timeout):
        print("  select, timeout", timeout)
        return []


class ManualLoop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._now = 0
        self._selector = NothingToSelect()
        self.waits = []

    def time(self):
        return self._now

    def call_at(self, when, callback, *args, context=None):
        self.waits.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _run_once(self):
        super()._run_once()
        for when in self.waits:
            print("  clock:", self._now, "->", when)
            self._now = when
        self.waits = []

    def _process_events(self, events):
        pass


async def worker(name, delay):
    await asyncio.sleep(delay)
    print(name, "at", asyncio.get_running_loop().time())
    return name


async def main():
    print(await asyncio.gather(worker("a", 10), worker("b", 20)))
    try:
        async with asyncio.timeout(5):
            await asyncio.sleep(30)
    except TimeoutError:
        print("too late at", asyncio.get_running_loop().time())
    print(await asyncio.wait_for(worker("c", 1), 3))


loop = ManualLoop()
loop.run_until_complete(main())
loop.close()
