from abc import ABC, abstractmethod
import abc
class Shape(ABC):
    def __init__(self, name):
        self.name = name
    @abstractmethod
    def area(self):
        """The area."""
    @abstractmethod
    def grow(self, k=1): ...
    def describe(self):
        return f"{self.name}: {self.area():.2f}"
class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side
    def area(self):
        return self.side ** 2
    def grow(self, k=1):
        self.side += k
s = Square(3)
s.grow()
print(s.describe(), isinstance(s, Shape))
try:
    Shape("x")
except TypeError as e:
    print(e)
class Half(Shape):
    def area(self): return 0
try:
    h = Half("h")
except TypeError as e:
    print(e)
