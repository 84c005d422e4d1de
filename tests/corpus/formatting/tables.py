rows = [("Widget", 4, 3.5), ("Gadget", 10, 12.25), ("Thingamajig", 1, 100)]
header = ("Item", "Qty", "Price", "Total")
print("+" + "-" * 13 + "+" + "-" * 5 + "+" + "-" * 9 + "+" + "-" * 10 + "+")
print("|{:<13}|{:>5}|{:>9}|{:>10}|".format(*header))
print("|" + "=" * 13 + "|" + "=" * 5 + "|" + "=" * 9 + "|" + "=" * 10 + "|")
total = 0
for item, qty, price in rows:
    line = qty * price
    total += line
    print(f"|{item:<13}|{qty:>5}|{price:>9.2f}|{line:>10,.2f}|")
print("total: $%.2f" % total)
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows:
    print("  ".join(str(c).ljust(w) for c, w in zip(r, widths)).rstrip())
for i in range(1, 6):
    print(" ".join(f"{i * j:3}" for j in range(1, 6)))
for i in range(1, 4):
    print(" " * (3 - i) + "*" * (2 * i - 1))
