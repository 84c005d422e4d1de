// Objects with special methods: compared, hashed, called, entered, iterated, asked for their length, truth, items, text.
const raw = String.raw;

export const protocolTopics: readonly string[] = [
  raw`
@functools.total_ordering
class Version§:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, other):
        ? if not isinstance(other, Version§): return NotImplemented
        return self.parts == other.parts
    def __lt__(self, other):
        ? if isinstance(other, tuple): return self.parts < other
        ? if not isinstance(other, Version§): return NotImplemented
        return self.parts < other.parts
    ? def __hash__(self): return hash(self.parts)
    def __repr__(self): return 'v' + '.'.join(map(str, self.parts))
a, b = Version§($int, $n), Version§(«$int¦$n, $n¦1.0, 2»)
! a < b, a <= b, a > b, a >= b, a == b, a != b
! sorted([b, a, Version§(1)], reverse=$bool), max(a, b)
! a < $any
! a == $any, a in [b, $any], [a, b].index(b), [a, b, a].count(a)
! len({a, b, a}), {a: 1}.get(a), (a, 1) < (b, 0)
! Version§(1, 2) == Version§(1.0, True), a != (1, 2), a >= (1,)
`,
  raw`
class Bag§:
    def __init__(self, *items):
        self.items = «list(items)¦dict.fromkeys(items)¦tuple(items)»
        self.asked = 0
    ? def __len__(self): return len(self.items)
    ? def __bool__(self):
        self.asked += 1
        return «len(self.items) > 1¦self.asked % 2 == 0¦True¦False»
    def __iter__(self): return iter(self.items)
    ? def __contains__(self, item):
        self.asked += 1
        return «item in self.items¦0¦'yes'¦None¦[]»
    ? def __getitem__(self, at): return «list(self.items)[at]¦(at, at)¦self.items[at]»
    ? def __reversed__(self): return iter(['reversed'])
one = Bag§(«$any, $any¦1, 2, 3¦»)
! $any in one, $any not in one, one.asked
! 'full' if one else 'empty', not one, bool(one), one.asked
! [*one], tuple(one), list(enumerate(one, 1)), one and 1, (one or 2) is one
! len(one), list(reversed(one)), max(one), sorted(one)
! one[0], one[1:], one['k'], one[-1], one[0, 1]
first, *rest = «one¦[*one, 1, 2]¦(0, *one)»
print(first, rest)
while one and one.asked < 5: one.asked += 2
print(one.asked, any(one), all(one), sum(1 for _ in one))
a, b, *_ = [*one, *one, 8, 9]
! dict(zip(one, range(9))), {**dict.fromkeys(one, 1)}, a == b
`,
  raw`
class Guard§:
    depth = 0
    def __init__(self, name, swallows=«False¦True¦0¦'yes'»): self.name, self.swallows = name, swallows
    def __enter__(self):
        Guard§.depth += 1
        print('enter', self.name, self.depth)
        return «self¦self.name¦(self.name, $any)¦None»
    def __exit__(self, kind, error, trace):
        Guard§.depth -= 1
        print('exit', self.name, kind and kind.__name__, error, trace is None)
        ? if isinstance(error, KeyError): raise ValueError('other') from error
        return self.swallows
def use§(value):
    for i in range(3):
        with Guard§('a') as a, Guard§('b', $bool) as b:
            ? if i == value: continue
            ? if i == 2: break
            ? if i == value: return 'left'
            ? if value: {}[i]
            print(i, a == b)
            ? [][i]
    else:
        print('else')
    return 'end'
! use§($any)
! use§(«0¦1¦2¦None¦[]¦''»)
@contextlib.contextmanager
def scope§(name):
    print('in', name)
    try:
        yield «name¦[name]¦»
        ? print('well')
    except KeyError as error:
        print('caught', error)
        ? raise
    finally:
        print('out', name)
def with_scope§(value):
    with scope§('s') as got, contextlib.suppress(«IndexError¦TypeError, ValueError»):
        print(got)
        ? {}['k']
        ? [][0]
        return «value¦{}[value]¦int(value)¦value + 1»
! with_scope§($any)
`,
  raw`
class Vector§:
    __slots__ = «('x', 'y')¦['x', 'y']»
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __add__(self, other):
        ? if not isinstance(other, Vector§): return NotImplemented
        return Vector§(self.x + other.x, self.y + other.y)
    ? def __radd__(self, other): return self if other == 0 else NotImplemented
    ? def __iadd__(self, other):
        self.x += other.x
        return self
    def __mul__(self, k): return Vector§(self.x * k, self.y * k)
    ? __rmul__ = __mul__
    def __neg__(self): return Vector§(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    ? def __bool__(self): return bool(self.x or self.y)
    ? def __eq__(self, other): return isinstance(other, Vector§) and (self.x, self.y) == (other.x, other.y)
    def __iter__(self): yield from (self.x, self.y)
    ? def __matmul__(self, other): return sum(a * b for a, b in zip(self, other))
    ? def __getitem__(self, i): return (self.x, self.y)[i]
    ? def __format__(self, spec): return f'<{self.x:{spec}}, {self.y:{spec}}>'
    ? def __index__(self): return 2
    ? def __int__(self): return int(self.x)
    ? def __float__(self): return self.x / 2
    def __repr__(self): return f'V({self.x}, {self.y})'
a, b = Vector§(«$int, $int¦1, 2.0¦$float, 1»), Vector§(«$int¦0, 0.0¦True, 2»)
! a + b, a * 2, -a, abs(b), a * $float
! 2 * a, sum([a, b]), a + $any
! a == b, a == Vector§(a.x, a.y), bool(b), not a
a += b
! a, a @ b, f'{a:«.1f¦>4¦¦d»}', f'{a}', '{:5}'.format(b)
! [1, 2, 3, 4][a], int(a), float(b), round(3.14159, a), range(5)[a]
x, y = a
! x, y, [*b], max(a), a[0], a[-1:], divmod(x, y)
a.z = 1
`,
  raw`
class Counter§:
    def __init__(self, start=$int): self.n = start; self.calls = []
    def __call__(self, *args, by=1, **rest):
        self.n += by
        self.calls.append(args«¦ or rest»)
        return self«.n¦»
    ? def __getattr__(self, name): return lambda *args: (name, args)
    def __eq__(self, other): return self.n == «other¦getattr(other, 'n', other)»
    def __str__(self): return f'n={self.n}'
    ? def __repr__(self): return f'<{self}>'
    ? def __hash__(self): return self.n
one = Counter§()
! str(one), one.n, callable(one), one(1, 2).n
! one(by=$int), one($any, by=2, z=1)
! one == $int, $int == one, one != 1, one in [1, one], [Counter§(3)] == [3]
! list(map(Counter§(0), [1, 2])), sorted([3, 1], key=Counter§(1).__call__ if False else str)
! one.calls, one.anything(1), {one: 1}[one]
`,
  raw`
class Stack§:
    def __init__(self): self.data = {}
    def __getitem__(self, key): return self.data[key]
    def __setitem__(self, key, value):
        print('set', key, value)
        self.data[key if not isinstance(key, slice) else (key.start, key.stop, key.step)] = value
    def __delitem__(self, key): print('del', self.data.pop(key, 'none'))
    ? def __missing__(self, key): return key
    ? def __len__(self): return len(self.data)
one = Stack§()
one[$any«¦, 1»] = $any
one['n'] = «$int¦$ints¦$str»
one['n'] += «$int¦$ints¦$str¦$float»
one[1:«2¦»] = $any
del one[«'n'¦'zz'¦0»]
! one['n'], one[1, 2, None]
! one.data, len(one)
for key, value in one.data.items():
    print(key, value)
`,
];
