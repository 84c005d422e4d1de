from dataclasses import dataclass, field
from enum import Enum

class Kind(str, Enum):
    FRUIT = "fruit"
    TOOL = "tool"

@dataclass
class Product:
    name: str
    kind: Kind
    price: float

@dataclass
class Inventory:
    stock: dict[str, int] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)

    def add(self, product: Product, n: int = 1) -> None:
        self.products[product.name] = product
        self.stock[product.name] = self.stock.get(product.name, 0) + n

    def value(self, kind: Kind | None = None) -> float:
        return sum(p.price * self.stock[p.name] for p in self.products.values() if kind is None or p.kind is kind)

inv = Inventory()
inv.add(Product("apple", Kind.FRUIT, 0.5), 30)
inv.add(Product("hammer", Kind.TOOL, 19.99), 2)
inv.add(Product("apple", Kind.FRUIT, 0.55), 10)
print(inv.stock)
print(inv.products["apple"])
for k in (None, *Kind):
    print(f"{k.value if k else 'all':>6}: {inv.value(k):>8.2f}")
print(Kind.FRUIT == "fruit", Kind("tool").name)
