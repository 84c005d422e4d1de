import asyncio
import collections.abc
import typing
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence, Set, Sized


class Deck(Sequence):
    def __init__(self, *cards):
        self.cards = cards

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]


class Journal(MutableSequence):
    def __init__(self):
        self.lines = []

    def __len__(self):
        return len(self.lines)

    def __getitem__(self, i):
        return self.lines[i]

    def __setitem__(self, i, line):
        self.lines[i] = line

    def __delitem__(self, i):
        del self.lines[i]

    def insert(self, i, line):
        print("insert", i, repr(line))
        self.lines.insert(i, line)


class Registry(typing.MutableMapping[str, int]):
    def __init__(self, *args, **kwargs):
        self.entries = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self.entries[key.lower()]

    def __setitem__(self, key, value):
        self.entries[key.lower()] = value

    def __delitem__(self, key):
        del self.entries[key.lower()]

    def __iter__(self):
        return iter(self.entries)

    def __len__(self):
        return len(self.entries)

    def __repr__(self):
        return f"Registry({self.entries})"


class Tags(MutableSet):
    def __init__(self, tags=()):
        self.tags = []
        for tag in tags:
            self.add(tag)

    def __contains__(self, tag):
        return tag in self.tags

    def __iter__(self):
        return iter(self.tags)

    def __len__(self):
        return len(self.tags)

    def add(self, tag):
        if tag not in self.tags:
            self.tags.append(tag)

    def discard(self, tag):
        if tag in self.tags:
            self.tags.remove(tag)

    def __repr__(self):
        return f"Tags({', '.join(self.tags)})"


class Ticks(AsyncIterator):
    def __init__(self, count):
        self.count = count

    async def __anext__(self):
        if self.count == 0:
            raise StopAsyncIteration
        self.count -= 1
        await asyncio.sleep(0.5)
        return self.count


class Down(Iterator[int]):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Half(Mapping):
    def __len__(self):
        return 0


async def main():
    deck = Deck("ace", "king", "ace")
    print(list(deck), "king" in deck, deck.index("king"), deck.count("ace"), list(reversed(deck)), deck.index("ace", 1))
    try:
        deck.index("joker")
    except ValueError as error:
        print(repr(error))

    journal = Journal()
    journal.append("a")
    journal.extend(["b", "c"])
    journal += ["d"]
    journal.reverse()
    print(journal.pop(), journal.pop(0), list(journal), len(journal))
    journal.remove("c")
    journal.clear()
    print(len(journal))
    try:
        journal.pop()
    except IndexError as error:
        print(error)

    registry = Registry({"A": 1}, b=2)
    registry["C"] = 3
    print(registry, "a" in registry, registry.get("B"), registry.get("x"), registry.get("x", 0), dict(registry), registry == {"a": 1, "b": 2, "c": 3})
    print(registry.keys(), list(registry.items()), registry.values(), registry.keys() & {"a"}, ("a", 1) in registry.items())
    print(registry.pop("A"), registry.pop("A", None), registry.setdefault("d", 4), registry.popitem(), registry)
    try:
        registry.pop("zz")
    except KeyError as error:
        print("KeyError", error)
    print({**registry}, sorted(registry))

    tags = Tags(["x", "y"])
    tags |= ["z"]
    print(tags & {"x", "z"}, tags | ["w"], tags - ["y"], tags ^ {"x"}, tags <= {"x", "y", "z", "w"}, tags == {"x", "y", "z"}, tags.isdisjoint("ab"))
    tags.remove("x")
    try:
        tags.remove("x")
    except KeyError as error:
        print("KeyError", error)
    print(tags.pop(), tags)

    print([tick async for tick in Ticks(3)], list(Down(3)), iter(Down(1)).__next__())
    for make in (lambda: Half(), lambda: Sequence(), lambda: Iterator()):
        try:
            make()
        except TypeError as error:
            print(error)

    values = [1, "a", b"a", [1], (1,), {1}, frozenset(), {}, range(2), None, print, main, Deck, deck, registry, tags, journal, iter([]), (x for x in ()), deque(), {}.keys(), {}.values()]
    kinds = [Hashable, Iterable, Iterator, Reversible, Sized, Container, Collection, Callable, Sequence, MutableSequence, Set, MutableSet, Mapping, MutableMapping, Generator]
    for kind in kinds:
        print(f"{kind.__name__:<16}", "".join("x" if isinstance(value, kind) else "." for value in values))
    pending = main()
    print(isinstance(pending, Awaitable), isinstance(pending, Coroutine), isinstance(asyncio.sleep, Awaitable), isinstance(Ticks(1), collections.abc.AsyncIterable))
    pending.close()
    print(issubclass(list, Sequence), issubclass(dict, MutableMapping), issubclass(Deck, Sequence), issubclass(Deck, Sized), issubclass(int, Sized), issubclass(str, typing.Sequence), isinstance([], typing.Mapping))
    print([each.__name__ for each in Deck.__mro__])
    print(Sequence, isinstance(3, (Sized, int)))

    @Sequence.register
    class Odd:
        pass

    print(isinstance(Odd(), Sequence), isinstance(Odd(), Iterable), isinstance(Odd(), MutableSequence))
    match registry:
        case Sequence():
            print("a sequence")
        case Mapping():
            print("a mapping")


asyncio.run(main())
