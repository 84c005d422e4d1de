names = ["x", "y"]
d = {"key": "value", "n": 3.14159}
print(f"{d["key"]} {', '.join(f'{n!r}' for n in names)} {f"{d['n']:.{len(names)}f}"}")
print(f"{'a' if d else 'b'} {(lambda x: x * 2)(4)} {{literal}} {d['n']:>10.2f}|{d['n']:<10.1e}|")
print(f"""multi
{d
  ["key"]}""")
w = 12
print(f"{'title':*^{w}}", f"{1234.5:,.1f}", f"{255:#06x}", f"{5:03d}", f"{-5:+d}", f"{0.256:.1%}", f"{True}", f"{None}", f"{[1, 2]}", f"{'q'!r:>5}")
from datetime import datetime
now = datetime(2024, 5, 6, 7, 8, 9)
print(f"{now:%Y-%m-%d} {now:%H:%M} {now!s} {now=:%d}")
x = 5
print(f"{x = } {x * 2 = :>5}")
print(f"{x:{'>' if x > 3 else '<'}{w}}|", f'{"nested " + f"{x}"}', f"{x:b} {x:o} {x:e}")
class P:
    def __format__(self, s): return f"P<{s}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{P()} {P():abc} {P()!s} {P()!r} {P()=}")
print(f"{'é':>3}|{'日本':>4}|{'😀':^4}|")
