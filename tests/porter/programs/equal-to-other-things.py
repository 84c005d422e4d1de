class Vector:
    __slots__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __repr__(self): return f"Vector({self.x!r}, {self.y!r})"
    def __add__(self, o): return Vector(self.x + o.x, self.y + o.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** .5
    def __iter__(self): yield self.x; yield self.y
    def __hash__(self): return hash((self.x, self.y))
    def __eq__(self, o): return tuple(self) == tuple(o)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __format__(self, s): return "(" + ", ".join(format(c, s or "g") for c in self) + ")"
v = Vector(3, 4)
print(v + Vector(1, 1), abs(v), *v, v[0], f"{v:.1f} {v}", {v, Vector(3, 4)}, v == (3, 4))
try: v.z = 1
except AttributeError as e: print(e)
