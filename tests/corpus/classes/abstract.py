from abc import ABC, abstractmethod
import math

class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name} with area {self.area():.2f}"

class Circle(Shape):
    name = "circle"
    def __init__(self, r):
        self.r = r
    def area(self):
        return math.pi * self.r ** 2

class Square(Shape):
    def __init__(self, a):
        self.a = a
    @property
    def name(self):
        return f"{self.a}x{self.a} square"
    def area(self):
        return self.a ** 2

for s in (Circle(1), Square(3)):
    print(s.describe())
try:
    Shape()
except TypeError as e:
    print("TypeError:", str(e).split(" with")[0])
