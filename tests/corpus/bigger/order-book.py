"""A little exchange: traders send orders, the engine matches them."""
import asyncio
import heapq
import random
from dataclasses import dataclass
from itertools import count


@dataclass
class Order:
    id: int
    trader: str
    side: str
    price: int
    quantity: int

    def __str__(self):
        sign = "BUY " if self.side == "buy" else "SELL"
        return f"#{self.id:02d} {self.trader:<5} {sign} {self.quantity:>3} @ {self.price / 100:.2f}"


class Book:
    def __init__(self):
        self._bids = []
        self._asks = []
        self.trades = []
        self._seq = count()

    def add(self, order):
        own, other = (self._bids, self._asks) if order.side == "buy" else (self._asks, self._bids)
        while order.quantity and other and self._crosses(order, other[0][-1]):
            best = other[0][-1]
            traded = min(order.quantity, best.quantity)
            order.quantity -= traded
            best.quantity -= traded
            self.trades.append((best.trader, order.trader, traded, best.price))
            yield traded, best
            if best.quantity == 0:
                heapq.heappop(other)
        if order.quantity:
            key = -order.price if order.side == "buy" else order.price
            heapq.heappush(own, (key, next(self._seq), order))

    @staticmethod
    def _crosses(order, best):
        if order.side == "buy":
            return order.price >= best.price
        return order.price <= best.price

    def depth(self):
        return sum(o.quantity for *_, o in self._bids), sum(o.quantity for *_, o in self._asks)

    @property
    def spread(self):
        if self._bids and self._asks:
            return self._asks[0][0] + self._bids[0][0]
        return None


async def trader(name, inbox, rng, n, ids):
    for _ in range(n):
        await asyncio.sleep(rng.choice((0.1, 0.25, 0.4)))
        side = rng.choice(["buy", "sell"])
        price = 1000 + rng.randint(-5, 5) * 10
        await inbox.put(Order(next(ids), name, side, price, rng.randint(1, 20) * 5))


async def engine(inbox, book):
    while True:
        order = await inbox.get()
        print(order)
        for quantity, other in book.add(order):
            print(f"      ✔ {quantity} with {other.trader} at {other.price / 100:.2f}")
        inbox.task_done()


async def main():
    inbox = asyncio.Queue()
    book = Book()
    ids = count(1)
    matching = asyncio.create_task(engine(inbox, book))
    async with asyncio.TaskGroup() as tg:
        for seed, name in enumerate(("ann", "bob", "carla")):
            tg.create_task(trader(name, inbox, random.Random(seed), 6, ids))
    await inbox.join()
    matching.cancel()
    print("-" * 40)
    volume = sum(q for _, _, q, _ in book.trades)
    value = sum(q * p for _, _, q, p in book.trades) / 100
    print(f"{len(book.trades)} trades, volume {volume}, value {value:,.2f}")
    bids, asks = book.depth()
    print(f"left: {bids} wanted, {asks} offered, spread {book.spread}")
    per = {}
    for seller, buyer, q, _ in book.trades:
        for who in {seller, buyer}:
            per[who] = per.get(who, 0) + q
    for who in sorted(per):
        print(f"{who:<6}{per[who]:>5} {'▇' * (per[who] // 20)}")


asyncio.run(main())
