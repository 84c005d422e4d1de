"""An event loop in 80 lines: generators, futures, timers, tasks."""
import heapq
from collections import deque


class Future:
    def __init__(self, loop):
        self.loop = loop
        self.done = False
        self.value = None
        self.error = None
        self.callbacks = []

    def set_result(self, value):
        self._finish(value, None)

    def set_error(self, error):
        self._finish(None, error)

    def _finish(self, value, error):
        if self.done:
            raise RuntimeError("already done")
        self.done, self.value, self.error = True, value, error
        for cb in self.callbacks:
            self.loop.call_soon(cb, self)

    def add_callback(self, cb):
        if self.done:
            self.loop.call_soon(cb, self)
        else:
            self.callbacks.append(cb)

    def __await__(self):
        if not self.done:
            yield self
        if self.error is not None:
            raise self.error
        return self.value


class Task(Future):
    def __init__(self, loop, coro, name):
        super().__init__(loop)
        self.coro, self.name = coro, name
        loop.call_soon(self.step)

    def step(self, fut=None):
        try:
            waiting_for = self.coro.send(None)
        except StopIteration as stop:
            self.set_result(stop.value)
        except Exception as error:
            print(f"  [{self.name} failed: {error!r}]")
            self.set_error(error)
        else:
            waiting_for.add_callback(self.step)


class Loop:
    def __init__(self):
        self.ready = deque()
        self.timers = []
        self.now = 0.0
        self.sequence = 0

    def call_soon(self, fn, *args):
        self.ready.append((fn, args))

    def call_later(self, delay, fn, *args):
        self.sequence += 1
        heapq.heappush(self.timers, (self.now + delay, self.sequence, fn, args))

    def sleep(self, delay, result=None):
        fut = Future(self)
        self.call_later(delay, fut.set_result, result)
        return fut

    def spawn(self, coro):
        return Task(self, coro, coro.__name__)

    def run(self, coro):
        main = self.spawn(coro)
        turns = 0
        while not main.done:
            turns += 1
            if not self.ready:
                when, _, fn, args = heapq.heappop(self.timers)
                self.now = when
                self.call_soon(fn, *args)
            for _ in range(len(self.ready)):
                fn, args = self.ready.popleft()
                fn(*args)
        print(f"(loop ended at t={self.now} after {turns} turns)")
        if main.error:
            raise main.error
        return main.value


loop = Loop()


async def child(name, delay):
    for i in range(2):
        got = await loop.sleep(delay, f"{name}{i}")
        print(f"t={loop.now:<4} {got}")
    return name * 3


async def failing():
    await loop.sleep(0.5)
    raise ValueError("on purpose")


async def main():
    a, b = loop.spawn(child("a", 1)), loop.spawn(child("b", 0.75))
    bad = loop.spawn(failing())
    try:
        await bad
    except ValueError as e:
        print("main caught", e)
    return [await a, await b, await child("c", 0.1)]


print(loop.run(main()))
