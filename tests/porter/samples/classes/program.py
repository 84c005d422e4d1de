class Animal:
    kind = "animal"
    def __init__(self, name, sound="..."):
        self.name = name
        self._sound = sound
    def speak(self):
        return f"{self.name} says {self._sound}"
    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"
    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name
    def __hash__(self):
        return hash(self.name)
    @property
    def loud(self):
        return self._sound.upper()
    @loud.setter
    def loud(self, value):
        self._sound = value.lower()
    @staticmethod
    def add(a, b):
        return a + b
    @classmethod
    def create(cls, name):
        return cls(name)
class Dog(Animal):
    kind = "dog"
    def __init__(self, name, tricks=None):
        super().__init__(name, "woof")
        self.tricks = tricks or []
    def speak(self):
        return super().speak() + "!"
    def __len__(self):
        return len(self.tricks)
a = Animal("Generic")
d = Dog("Rex", ["sit"])
print(a, d, a.speak(), d.speak(), a.kind, d.kind, Animal.kind)
print(d.loud)
d.loud = "GRR"
print(d.speak(), len(d), Animal.add(1, 2), Dog.create("Fido"), Animal.create("Z"))
print(a == Animal("Generic"), a == 3, a != d, isinstance(d, Animal), isinstance(a, Dog), issubclass(Dog, Animal))
print([d, a], {"x": d})
class Vec:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)
    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)
    def __rmul__(self, k):
        return self * k
    def __neg__(self):
        return Vec(-self.x, -self.y)
    def __getitem__(self, i):
        return (self.x, self.y)[i]
    def __iter__(self):
        yield self.x
        yield self.y
    def __lt__(self, o):
        return self.x < o.x
    def __bool__(self):
        return bool(self.x or self.y)
    def __str__(self):
        return f"<{self.x}, {self.y}>"
    def __call__(self, z):
        return self.x * z
    def __contains__(self, v):
        return v in (self.x, self.y)
v = Vec(1, 2) + Vec(3, 4)
print(v, v * 2, 3 * v, -v, v[0], list(v), v(10), 6 in v, bool(Vec(0, 0)))
x, y = v
print(x, y, sorted([Vec(3, 0), Vec(1, 0)])[0])
if not Vec(0, 0):
    print("zero is falsy")
v += Vec(1, 1)
print(v)
class Counter:
    total = 0
    def __init__(self):
        Counter.total += 1
        self.id = Counter.total
    def get(self):
        return self.total
print(Counter().id, Counter().id, Counter.total, Counter().get())
class Shared:
    items = []
    def add(self, x):
        self.items.append(x)
s1, s2 = Shared(), Shared()
s1.add(1)
s2.add(2)
print(s1.items, Shared.items is s2.items)
class Stack:
    def __init__(self):
        self._items = []
    def push(self, item):
        self._items.append(item)
        return self
    def pop(self):
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()
st = Stack().push(1).push(2)
print(st.pop(), st.pop())
try:
    st.pop()
except IndexError as e:
    print("error:", e)
m = d.speak
print(m())
class Temp:
    def __init__(self, c=0.0):
        self.c = c
    @property
    def f(self):
        return self.c * 9 / 5 + 32
print(Temp(100).f, Temp().f, Temp(36.6).f)
print(a.__class__.__name__, type(d).__name__, hasattr(d, "tricks"), getattr(d, "nope", "default"))
