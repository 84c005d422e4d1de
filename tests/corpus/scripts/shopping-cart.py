class Cart:
    TAX = 0.21
    def __init__(self):
        self.items = {}
    def add(self, name, price, qty=1):
        old_price, old = self.items.get(name, (price, 0))
        self.items[name] = (price, old + qty)
    def remove(self, name):
        try:
            del self.items[name]
        except KeyError:
            print(f"⚠️  {name} is not in the cart")
    @property
    def subtotal(self):
        return sum(p * q for p, q in self.items.values())
    def receipt(self):
        print("🧾 RECEIPT".center(30))
        print("=" * 30)
        for i, (name, (p, q)) in enumerate(sorted(self.items.items()), 1):
            print(f"{i}. {name:<12}{q:>3} x {p:>7.2f}")
        print("-" * 30)
        print(f"{'Subtotal':<20}{self.subtotal:>10.2f}")
        print(f"{'Tax ' + str(round(self.TAX * 100)) + '%':<20}{self.subtotal * self.TAX:>10.2f}")
        print(f"{'TOTAL':<20}{self.subtotal * (1 + self.TAX):>10.2f}")
cart = Cart()
cart.add("apple", 0.4, 10)
cart.add("bread", 2.35)
cart.add("apple", 0.4, 2)
cart.add("wine 🍷", 8.99)
cart.remove("cheese")
cart.remove("bread")
cart.receipt()
print(len(cart.items), "lines")
