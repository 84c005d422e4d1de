import asyncio
from enum import Enum

class State(Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"

class CircuitOpen(Exception):
    pass

class Breaker:
    def __init__(self, limit, reset):
        self.limit, self.reset = limit, reset
        self.failures = 0
        self.state = State.CLOSED
        self.opened = 0.0

    async def call(self, func, *args):
        now = asyncio.get_running_loop().time()
        if self.state is State.OPEN:
            if now - self.opened < self.reset:
                raise CircuitOpen(f"wait {self.reset - (now - self.opened):.1f}s")
            self.state = State.HALF_OPEN
        try:
            result = await func(*args)
        except Exception:
            self.failures += 1
            if self.failures >= self.limit or self.state is State.HALF_OPEN:
                self.state, self.opened = State.OPEN, now
            raise
        self.failures, self.state = 0, State.CLOSED
        return result

async def service(t):
    if 1 <= t < 6:
        raise ConnectionError("service down")
    return f"ok at {t}"

async def main():
    b = Breaker(2, 2.5)
    for t in range(10):
        try:
            msg = await b.call(service, t)
        except CircuitOpen as e:
            msg = f"fast fail ({e})"
        except ConnectionError as e:
            msg = f"error: {e}"
        print(f"t={t} {b.state.value:<9} {b.state.name:<9} {msg}")
        await asyncio.sleep(1)

asyncio.run(main())
