from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    @classmethod
    def unit(cls):
        return cls(1)


@Shape.register
class Blob:
    pass


@Square.register
class Tile:
    pass


for cls in (Square, Blob, Tile, int):
    print(cls.__name__, issubclass(cls, Shape), issubclass(cls, Square))
print(isinstance(Tile(), Shape), isinstance(Square(2), Shape), isinstance(Blob(), Square))
print(Shape.__subclasses__(), sorted(Shape.__abstractmethods__), Square.__abstractmethods__)
print(Square.unit().area())
