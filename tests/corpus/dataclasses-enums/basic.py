from dataclasses import dataclass, field, asdict, replace

@dataclass
class Item:
    name: str
    price: float
    quantity: int = 1
    tags: list[str] = field(default_factory=list)

    @property
    def total(self) -> float:
        return self.price * self.quantity

a = Item("pen", 1.5, 10)
b = Item("pen", 1.5, quantity=10)
print(a)
print(a == b, a is b, a.total)
a.tags.append("office")
print(a.tags, b.tags, a == b)
print(asdict(a))
print(replace(b, price=2.0, name="big pen"))
