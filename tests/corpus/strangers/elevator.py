import asyncio
from enum import StrEnum, auto

class Dir(StrEnum):
    UP = auto()
    DOWN = auto()
    IDLE = auto()

class Elevator:
    def __init__(self, floors):
        self.floor = 0
        self.floors = floors
        self.stops: set[int] = set()
        self.direction = Dir.IDLE
        self._new = asyncio.Event()

    def request(self, floor):
        if not 0 <= floor < self.floors:
            raise ValueError(f"no floor {floor}")
        self.stops.add(floor)
        self._new.set()

    async def run(self):
        while True:
            if not self.stops:
                self.direction = Dir.IDLE
                self._new.clear()
                await self._new.wait()
            target = min(self.stops, key=lambda f: (abs(f - self.floor), f))
            self.direction = Dir.UP if target > self.floor else Dir.DOWN
            while self.floor != target:
                await asyncio.sleep(1)
                self.floor += 1 if self.direction == Dir.UP else -1
                print(f"{self.direction:>5} -> {self.floor}")
            self.stops.discard(target)
            print(f"ding at {target}, direction={self.direction!s} {self.direction!r}")

async def main():
    e = Elevator(6)
    runner = asyncio.create_task(e.run())
    for delay, floor in ((0, 3), (1.5, 1), (4, 5)):
        await asyncio.sleep(delay)
        e.request(floor)
    try:
        e.request(9)
    except ValueError as err:
        print("error:", err)
    await asyncio.sleep(10)
    runner.cancel()
    try:
        await runner
    except asyncio.CancelledError:
        print("stopped on", e.floor, e.direction, Dir.UP + "!", Dir.UP == "up")

asyncio.run(main())
