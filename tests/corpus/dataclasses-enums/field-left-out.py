# A field that __init__ leaves out has no value until something gives it one.
from dataclasses import asdict, dataclass, field


@dataclass
class Order:
    price: float
    total: float = field(init=False)


@dataclass(frozen=True)
class Fixed:
    price: float
    total: float = field(init=False)


@dataclass
class Counted:
    price: float
    total: float = field(init=False)

    def __post_init__(self):
        self.total = self.price * 2


order = Order(2.0)
for look in (repr, asdict, lambda one: one.total, lambda one: one == Order(2.0)):
    for one in (order, Counted(1)):
        try:
            print(look(one))
        except AttributeError as error:
            print(error)
try:
    print(Fixed(1))
except AttributeError as error:
    print(error)
order.total = 3.0
print(order, order.total)
del order.price
try:
    print(order)
except AttributeError as error:
    print(error)
