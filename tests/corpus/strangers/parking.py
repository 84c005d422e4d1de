import asyncio
import random

class ParkingLot:
    """Fixed number of spots; drivers wait on a condition."""
    def __init__(self, spots):
        self.free = set(range(1, spots + 1))
        self.changed = asyncio.Condition()
        self.turned_away = 0

    async def park(self, who, patience):
        async with self.changed:
            try:
                async with asyncio.timeout(patience):
                    while not self.free:
                        await self.changed.wait()
            except TimeoutError:
                self.turned_away += 1
                print(f"{who} gives up")
                return None
            spot = min(self.free)
            self.free.remove(spot)
        print(f"{who} parks at #{spot}")
        return spot

    async def leave(self, who, spot):
        async with self.changed:
            self.free.add(spot)
            print(f"{who} leaves #{spot}")
            self.changed.notify()

async def driver(lot, name, arrive, stay, patience):
    await asyncio.sleep(arrive)
    if (spot := await lot.park(name, patience)) is not None:
        await asyncio.sleep(stay)
        await lot.leave(name, spot)

async def main():
    lot = ParkingLot(2)
    plan = [("Al", 0, 3, 1), ("Bo", 0.5, 5, 1), ("Cy", 1, 1, 1), ("Di", 1.5, 2, 4)]
    async with asyncio.TaskGroup() as tg:
        for row in plan:
            tg.create_task(driver(lot, *row))
    print("free:", lot.free, "turned away:", lot.turned_away)

asyncio.run(main())
