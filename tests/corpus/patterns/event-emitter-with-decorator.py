import asyncio
from collections import defaultdict


class EventEmitter:
    def __init__(self):
        self._listeners = defaultdict(list)

    def on(self, event, callback=None):
        if callback is None:
            def register(f):
                self._listeners[event].append(f)
                return f
            return register
        self._listeners[event].append(callback)

    async def emit(self, event, *args, **kwargs):
        for listener in self._listeners[event]:
            result = listener(*args, **kwargs)
            if asyncio.iscoroutine(result):
                await result


emitter = EventEmitter()


@emitter.on("order")
async def pack(order, *, express=False):
    await asyncio.sleep(0.1 if express else 0.5)
    print(f"packed {order['id']}{' (express)' if express else ''}")


@emitter.on("order")
def bill(order, **_):
    total = sum(price * count for price, count in order["items"])
    print(f"order {order['id']}: {total:>8.2f}")


async def main():
    orders = [
        {"id": 1, "items": [(9.99, 2), (1.5, 4)]},
        {"id": 2, "items": [(100, 1)]},
    ]
    await asyncio.gather(*(emitter.emit("order", o, express=o["id"] == 2) for o in orders))
    await emitter.emit("nothing")
    print(dict(emitter._listeners)["nothing"])


asyncio.run(main())
