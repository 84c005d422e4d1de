class Order:
    """What a customer wants."""

    currency = "EUR"
    limit: int = 10

    def __init__(self, item):
        self.item = item
        self.count, self.price = 1, 2.5

    def total(self):
        return self.count * self.price

    @property
    def label(self):
        return f"{self.count} x {self.item}"

    @staticmethod
    def parse(text):
        return Order(text.strip())

    @classmethod
    def empty(cls):
        return cls("nothing")

    def __eq__(self, other):
        return self.item == other.item


class Express(Order):
    pass


print(list(vars(Order)))
for name, value in Order.__dict__.items():
    print(name, type(value).__name__)
print(vars(Express))
print([name for name, value in vars(Order).items() if callable(value)])
print(Order.__static_attributes__, Order.__firstlineno__, Express.__firstlineno__)
print(isinstance(vars(Order)["parse"], staticmethod), isinstance(vars(Order)["empty"], classmethod))
print(Order.__dict__["total"] is Order.total, Order.__dict__["label"] is Order.label)

view = vars(Order)
Order.later = True
print("later" in view, list(view)[-1], len(vars(Express)))
try:
    view["later"] = False
except TypeError as error:
    print(error)


class Slim:
    __slots__ = ("b", "a")


print(list(vars(Slim)), vars(Slim)["a"])


def greet():
    """Says hello."""


greet.times = 3
print(greet.__dict__, vars(greet))
