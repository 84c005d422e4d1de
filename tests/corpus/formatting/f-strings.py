import math
name, age, pi, big, items = "Ann", 30, math.pi, 1234567.891, ["x", "y"]
print(f"{name} is {age} years old, next year {age + 1}")
print(f"{pi:.3f} {pi:8.2f}| {pi:<8.2f}| {pi:^8.2f}| {pi:08.2f} {pi:+.1f} {big:,.2f} {big:.3e}")
print(f"{name!r:>8} {name!s:<6}| {name:*^9} {name:_>6} {'é'!a} {items!r}")
print(f"{age:5d}|{age:<5}|{age:^5}|{age:05}|{age:x}|{age:#b}|{age:o}|{age:e}|{age:.1%}")
width, prec = 12, 4
print(f"{pi:{width}.{prec}f}|{name:>{width}}|{'-' * width}|")
print(f"{{literal}} {age=} {name = } {pi=:.2f} {items[0]=} {len(items)=}")
print(f"nested {f'{name.upper()} {1 + 1}'} dict {({'a': 1})['a']} cond {'adult' if age >= 18 else 'minor'} lambda {(lambda x: x * 2)(4)}")
print(f"multi {name} "
      f"line {age}"
      " plain")
print(f"""{name}
  indented {age}""")
print(f'{"quotes"} {", ".join(items)} {True} {None} {3.0} {1e20} {10**20}')
