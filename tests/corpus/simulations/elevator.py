import asyncio

class Elevator:
    def __init__(self, floors):
        self.floor = 0
        self.floors = floors
        self.requests = set()
        self.changed = asyncio.Event()
        self.direction = 1

    def call(self, floor):
        if not 0 <= floor < self.floors:
            raise ValueError(f"no floor {floor}")
        self.requests.add(floor)
        self.changed.set()

    async def run(self):
        while True:
            if not self.requests:
                self.changed.clear()
                await self.changed.wait()
            if self.floor in self.requests:
                print(f"{asyncio.get_running_loop().time():>4.1f} doors open at {self.floor}, left: {sorted(self.requests - {self.floor})}")
                self.requests.discard(self.floor)
                await asyncio.sleep(1)
                continue
            ahead = [f for f in self.requests if (f - self.floor) * self.direction > 0]
            if not ahead:
                self.direction *= -1
            self.floor += self.direction
            await asyncio.sleep(0.5)

async def main():
    e = Elevator(8)
    t = asyncio.create_task(e.run())
    for delay, floor in [(0, 5), (1, 2), (0, 7), (4, 0), (0.5, 9)]:
        await asyncio.sleep(delay)
        try:
            e.call(floor)
        except ValueError as err:
            print("error:", err)
    await asyncio.sleep(15)
    t.cancel()

asyncio.run(main())
