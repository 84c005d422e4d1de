class Product:
    count = 0

    def __init__(self, name, price, quantity=0):
        self.name = name
        self.price = price
        self.quantity = quantity
        Product.count += 1

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        if value < 0:
            raise ValueError("Price cannot be negative")
        self._price = value

    @property
    def total(self):
        return self.price * self.quantity

    def __str__(self):
        return f"{self.name}: {self.quantity} @ ${self.price:.2f}"

    def __repr__(self):
        return "Product(%r, %r, %r)" % (self.name, self.price, self.quantity)

    def __eq__(self, other):
        if not isinstance(other, Product):
            return NotImplemented
        return (self.name, self.price) == (other.name, other.price)

    def __hash__(self):
        return hash((self.name, self.price))

    @classmethod
    def from_string(cls, s):
        name, price, qty = s.split(",")
        return cls(name.strip(), float(price), int(qty))

    @staticmethod
    def tax(amount, rate=0.2):
        return round(amount * rate, 2)

class Perishable(Product):
    def __init__(self, *args, days, **kw):
        super().__init__(*args, **kw)
        self.days = days
    def __str__(self):
        return super().__str__() + f" (expires in {self.days}d)"

items = [Product("Pen", 1.5, 10), Product.from_string("Book, 12.99, 3"), Perishable("Milk", 0.99, quantity=4, days=5)]
for it in items: print(it, "->", it.total)
print(items)
print(Product.count, Perishable.count, Product("Pen", 1.5) == items[0], items[0] == "Pen", len({*items, Product("Pen", 1.5)}))
try:
    items[0].price = -1
except ValueError as err:
    print("Error:", err)
print(Product.tax(100), sum(i.total for i in items), max(items, key=lambda i: i.total).name)
print(isinstance(items[2], Product), issubclass(Perishable, Product), Perishable.__mro__[1].__name__, Perishable.__bases__)
try:
    items[0].total = 5
except AttributeError as err:
    print(err)
