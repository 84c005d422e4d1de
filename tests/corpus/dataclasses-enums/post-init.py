from dataclasses import dataclass, field

@dataclass
class Rectangle:
    width: float
    height: float
    area: float = field(init=False, repr=False)

    def __post_init__(self):
        if self.width <= 0 or self.height <= 0:
            raise ValueError("sides must be positive")
        self.area = self.width * self.height

@dataclass
class Box(Rectangle):
    depth: float = 1.0

    def __post_init__(self):
        super().__post_init__()
        self.volume = self.area * self.depth

print(Rectangle(2, 3.5), Rectangle(2, 3.5).area)
print(Box(2, 3, 4), Box(2, 3, 4).volume)
try:
    Rectangle(0, 1)
except ValueError as e:
    print(e)
