import asyncio
from collections import defaultdict

class PubSub:
    def __init__(self):
        self._subs = defaultdict(list)

    def subscribe(self, topic):
        q = asyncio.Queue()
        self._subs[topic].append(q)
        return q

    async def publish(self, topic, message):
        print(f"📢 {topic}: {message} ({len(self._subs[topic])} subscribers)")
        for q in self._subs[topic]:
            await q.put(message)

    async def close(self):
        for qs in self._subs.values():
            for q in qs:
                await q.put(None)

async def listener(name, queue):
    count = 0
    while True:
        msg = await queue.get()
        if msg is None:
            break
        count += 1
        print(f"   {name} <- {msg}")
    return name, count

async def main():
    bus = PubSub()
    tasks = [
        asyncio.create_task(listener("Ann", bus.subscribe("news"))),
        asyncio.create_task(listener("Bob", bus.subscribe("sport"))),
        asyncio.create_task(listener("Cid", bus.subscribe("news"))),
    ]
    await bus.publish("news", "rain tomorrow")
    await asyncio.sleep(0.1)
    await bus.publish("sport", "3:2")
    await bus.publish("weather", "nobody listens")
    await asyncio.sleep(0.1)
    await bus.close()
    for name, n in await asyncio.gather(*tasks):
        print(name, n)

asyncio.run(main())
