import asyncio
from collections import deque

class Shop:
    def __init__(self, chairs):
        self.chairs = chairs
        self.waiting = deque()
        self.bell = asyncio.Condition()
        self.served, self.lost = [], []

    async def enter(self, customer):
        async with self.bell:
            if len(self.waiting) >= self.chairs:
                self.lost.append(customer)
                print(f"{customer} leaves, no chair")
                return
            self.waiting.append(customer)
            print(f"{customer} sits down ({len(self.waiting)}/{self.chairs})")
            self.bell.notify()

    async def barber(self):
        while True:
            async with self.bell:
                while not self.waiting:
                    print("barber sleeps 💤")
                    await self.bell.wait()
                c = self.waiting.popleft()
            print(f"cutting {c} ✂️")
            await asyncio.sleep(2)
            self.served.append(c)

async def main():
    shop = Shop(2)
    t = asyncio.create_task(shop.barber())
    await asyncio.sleep(0)
    for i, gap in enumerate([1, 0.5, 0.5, 0.2, 3, 4], 1):
        await shop.enter(f"customer{i}")
        await asyncio.sleep(gap)
    t.cancel()
    print(shop.served, shop.lost)

asyncio.run(main())
