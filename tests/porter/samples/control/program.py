for i in range(3):
    if i == 5:
        break
else:
    print("no break")
for i in range(3):
    if i == 1:
        break
else:
    print("never")
print(i)
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print(n)
else:
    print("while else")
x = 5
if 0 < x < 10:
    print("in range")
if x > 3 and x < 4 or x == 5:
    print("yes")
print("a" if x else "b", x or 9, 0 or "d", None or [], "" and 1, x and "and")
while True:
    x -= 1
    if x < 2:
        break
print(x)
for a, b in [(1, 2), (3, 4)]:
    print(a + b)
for i in range(10, 0, -3):
    print(i, end=",")
print()
if (m := 3) > 2:
    print(m)
data = [1, 2, 3]
while (item := data.pop() if data else None) is not None:
    print("item", item)
for i in range(2):
    for j in range(2):
        if j == 1:
            break
        print(i, j)
a = b = c = 7
print(a, b, c)
a, b = b, a
lst = lst2 = []
lst.append(1)
print(lst2)
i = 10
i += 1; i *= 2
print(i)
def classify(p):
    match p:
        case 0:
            return "zero"
        case 1 | 2:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case str() as s:
            return "str " + s
        case [x]:
            return f"one {x}"
        case [x, y]:
            return f"two {x} {y}"
        case [first, *rest]:
            return f"many {first} {rest}"
        case {"type": "move", "x": x}:
            return f"move {x}"
        case {"name": name, **others}:
            return f"{name} {others}"
        case None:
            return "none"
        case True:
            return "true"
        case _:
            return "other"
for p in [0, 2, -5, "hi", [1], (1, 2), [1, 2, 3], {"type": "move", "x": 3}, {"name": "n", "z": 1}, None, 3.5]:
    print(classify(p))
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y
def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"y={y}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "point"
        case _:
            return "?"
print(where(Point(0, 0)), where(Point(0, 3)), where(Point(2, 2)), where(Point(1, 2)), where(1))
command = "go north"
match command.split():
    case ["go", direction]:
        print("going", direction)
    case ["quit"]:
        print("bye")
del a
try:
    print(a)
except NameError as e:
    print(e)
