# A base class works with what its subclasses have in the place of its own methods and attributes.
class Shape:
    sides = 0

    def area(self): return 0

    @property
    def weight(self): return 1

    @classmethod
    def unit(cls): return 2

    def scaled(self, by): return by * 2

    def report(self):
        half = self.area() // 2
        return f"{self.area()} {half} {self.weight // 2} {self.sides // 2} {self.unit() * 2} {self.scaled(3) + 1}"


class Square(Shape):
    sides = 4

    def area(self): return 16


class Circle(Shape):
    sides = 5.0

    def __init__(self, r): self.r = r

    def area(self): return self.r * 3

    @property
    def weight(self): return 4.0

    @classmethod
    def unit(cls): return 1.5

    def scaled(self, by): return by / 3


for shape in [Shape(), Square(), Circle(2.0), Circle(1e16)]:
    print(type(shape).__name__, shape.report())


class Loud(Shape):
    def area(self): return super().area() + 1

    def scaled(self, by): return str(by)


try:
    print(Loud().report())
except TypeError as error:
    print(error)
