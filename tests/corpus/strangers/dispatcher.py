import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, asdict, astuple, replace, fields

Handler = Callable[["Message"], Awaitable[None]]

@dataclass(frozen=True, order=True)
class Message:
    topic: str
    body: str = ""
    priority: int = 0

class Bus:
    def __init__(self) -> None:
        self.subs: dict[str, set[Handler]] = {}
        self.sent: list[Message] = []
    def subscribe(self, topic: str) -> Callable[[Handler], Handler]:
        def deco(h: Handler) -> Handler:
            self.subs.setdefault(topic, set()).add(h)
            return h
        return deco
    async def publish(self, msg: Message) -> int:
        self.sent.append(msg)
        hs = self.subs.get(msg.topic, set()) | self.subs.get("*", set())
        await asyncio.gather(*(h(msg) for h in hs))
        return len(hs)

bus = Bus()

@bus.subscribe("news")
async def reader(m: Message) -> None:
    await asyncio.sleep(0.01)
    print("reader got", m.body)

@bus.subscribe("*")
async def logger(m: Message) -> None:
    await asyncio.sleep(0.02)
    print("log", m)

async def main() -> None:
    n = await bus.publish(Message("news", "hello"))
    m = await bus.publish(Message("other", priority=3))
    print(n, m, max(bus.sent), asdict(bus.sent[0]), astuple(bus.sent[1]))
    x = replace(bus.sent[0], body="edited")
    print(x, x == bus.sent[0], hash(x) == hash(replace(x)), [f.name for f in fields(x)])
    try:
        x.body = "no"
    except Exception as e:
        print(type(e).__name__, e)

asyncio.run(main())
