import abc
import asyncio


class Station(abc.ABC):
    built = {}

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self.label = f"{cls.__name__.lower()}-{len(Station.built)}"
        Station.built[self.label] = self
        return self

    def __init__(self):
        self.orders = []

    @abc.abstractmethod
    async def serve(self, order): ...


class Oven(Station):
    async def serve(self, order):
        await asyncio.sleep(0.1)
        self.orders.append(order)
        return f"{self.label}: {order}"


class Counter(Station):
    def __init__(self, width, *, height=1):
        super().__init__()
        self.width, self.height = width, height

    async def serve(self, order):
        return f"{self.label}: {order} on {self.width}x{self.height}"


async def main():
    try:
        Station()
    except TypeError as error:
        print(error)
    stations = [Oven(), Counter(3), Counter(2, height=4)]
    print(await asyncio.gather(*(station.serve("rye") for station in stations)))
    print(list(Station.built), stations[0].orders)
    try:
        Oven("hot")
    except TypeError as error:
        print(error)


asyncio.run(main())
