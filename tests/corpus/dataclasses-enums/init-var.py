from dataclasses import dataclass, field, InitVar
@dataclass
class D:
    w: int
    scale: InitVar[int] = 2
    area: int = field(init=False)
    log: list = field(default_factory=list, repr=False, compare=False)
    def __post_init__(self, scale):
        self.area = self.w * scale
        self.log.append("init")
d = D(3)
print(d, D(3, 5), d == D(3), d.log)
@dataclass
class E(D):
    name: str = "e"
print(E(1, 2, name="n"))
print(E(4))
