from __future__ import annotations
import asyncio
import json
from abc import ABC, abstractmethod
from collections import defaultdict
from dataclasses import dataclass, asdict
from datetime import datetime


@dataclass(frozen=True)
class Event:
    account: str

    def to_json(self) -> str:
        return json.dumps({"type": type(self).__name__, **asdict(self)}, sort_keys=True)


@dataclass(frozen=True)
class Opened(Event):
    owner: str


@dataclass(frozen=True)
class Deposited(Event):
    amount: int


@dataclass(frozen=True)
class Withdrawn(Event):
    amount: int


EVENT_TYPES = {cls.__name__: cls for cls in (Opened, Deposited, Withdrawn)}


class Store:
    def __init__(self):
        self._lines: list[str] = []
        self._listeners: list[Listener] = []

    async def append(self, event: Event) -> None:
        await asyncio.sleep(0.01)
        self._lines.append(event.to_json())
        for l in self._listeners:
            await l.notify(event)

    def subscribe(self, listener: Listener) -> None:
        self._listeners.append(listener)

    def replay(self):
        for line in self._lines:
            data = json.loads(line)
            yield EVENT_TYPES[data.pop("type")](**data)

    def __len__(self):
        return len(self._lines)


class Listener(ABC):
    @abstractmethod
    async def notify(self, event: Event) -> None: ...


class Audit(Listener):
    def __init__(self):
        self.seen = defaultdict(int)

    async def notify(self, event):
        self.seen[type(event).__name__] += 1
        print(f"{datetime.now():%H:%M:%S.%f} {event}")


class Balances(Listener):
    def __init__(self):
        self.totals = {}

    async def notify(self, event):
        match event:
            case Opened(account):
                self.totals[account] = 0
            case Deposited(account, amount):
                self.totals[account] += amount
            case Withdrawn(account, amount):
                self.totals[account] -= amount


class Overdrawn(ValueError):
    pass


class Bank:
    def __init__(self, store: Store, view: Balances):
        self.store, self.view = store, view
        self.lock = asyncio.Lock()

    async def withdraw(self, account: str, amount: int) -> None:
        async with self.lock:
            if (left := self.view.totals[account] - amount) < 0:
                raise Overdrawn(f"{account} would have {left}")
            await self.store.append(Withdrawn(account, amount))


async def main():
    store, audit, view = Store(), Audit(), Balances()
    store.subscribe(audit)
    store.subscribe(view)
    bank = Bank(store, view)
    for acc, owner in (("a1", "Ann"), ("b2", "Bob")):
        await store.append(Opened(acc, owner))
    await asyncio.gather(*(store.append(Deposited("a1", n)) for n in (100, 50)))
    results = await asyncio.gather(*(bank.withdraw("a1", 60) for _ in range(3)), return_exceptions=True)
    print([str(r) if r else "ok" for r in results])
    print(view.totals, dict(audit.seen), len(store))
    fresh = Balances()
    for event in store.replay():
        await fresh.notify(event)
    print("replayed:", fresh.totals == view.totals, list(store.replay())[-1])


asyncio.run(main())
