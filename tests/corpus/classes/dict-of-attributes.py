class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return self.__dict__ == other.__dict__


p = Point(1, 2)
q = Point(1, 2)
q.__dict__.update(p.__dict__)
q.__dict__.update(y=5)
print(q.x, q.y, p == q, p == Point(1, 2), p.__dict__)
for name, value in vars(q).items():
    print(name, value)
p.__dict__.pop("x")
try:
    print(p.x)
except AttributeError as e:
    print(e)
print(vars(p) | {"z": 1}, {**vars(p)}, dict(vars(q)), list(vars(q)), sorted(vars(q).keys()), type(vars(q)), (10).to_bytes(2, byteorder="little"), (-2).to_bytes(2, "big", signed=True), int.from_bytes(b"\xff\xfe", byteorder="big", signed=True))
for bad in (lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big")):
    try:
        bad()
    except OverflowError as e:
        print(e)
