from abc import ABC, abstractmethod


class Storage(ABC):
    @abstractmethod
    def save(self, key, value=None, *, overwrite: bool = False, mode: str = "x:y") -> None: ...

    @abstractmethod
    def load(self, *keys, missing=0): ...

    @abstractmethod
    async def find(self, key: str, *, limit: int): ...


class Memory(Storage):
    def __init__(self):
        self.items = {}

    def save(self, key, value=None, *, overwrite=False, mode="x:y"):
        if overwrite or key not in self.items:
            self.items[key] = value
        print(key, self.items[key], overwrite, mode)

    def load(self, *keys, missing=0):
        return [self.items.get(key, missing) for key in keys]

    async def find(self, key, *, limit):
        return sorted(each for each in self.items if each.startswith(key))[:limit]


memory = Memory()
memory.save("a", 1)
memory.save("a", 2, mode="w")
memory.save("ab", 3, overwrite=True)
print(memory.load("a", "b", missing=-1))
try:
    memory.find("a", limit=1).send(None)
except StopIteration as stop:
    print(stop.value)
try:
    Storage()
except TypeError as error:
    print(error)
