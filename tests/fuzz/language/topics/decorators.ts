// Decorators: with arguments, with state, of methods and classes, and functools'.
const raw = String.raw;

export const decoratorTopics: readonly string[] = [
  raw`
def traced§(prefix='>'):
    def decorate(f):
        ? @functools.wraps(f)
        def inner(*args, **options):
            inner.calls += 1
            print(prefix, f.__name__, args, options, inner.calls)
            result = f(*args, **options)
            return «result¦[result]¦result or $any»
        inner.calls = 0
        return inner
    return decorate
@traced§(«'*'¦$str¦»)
def area§(a, b=$any, *rest, c=$any, **more):
    """the area"""
    return «a¦(a, b)¦[rest, more]¦a or b»
! area§($any), area§(1, 2, 3, c=$any, d=4)
! area§.__name__, area§.__doc__, area§.calls
class Shop§:
    def __init__(self): self.total = $any
    @traced§('m')
    def add(self, n): self.total = «n¦[self.total, n]¦self.total or n»; return self.total
    @staticmethod
    ? @traced§('s')
    def fixed(n): return n
    @classmethod
    ? @traced§('c')
    def named(cls, n=$any): return n
    def __repr__(self): return 'shop'
! Shop§().add($any), Shop§.fixed($any)
! Shop§.named(), Shop§().named(2)
`,
  raw`
class Cached§:
    def __init__(self, f):
        self.f = f
        self.seen = {}
        functools.update_wrapper(self, f)
    def __call__(self, *args):
        if args not in self.seen:
            self.seen[args] = self.f(*args)
            print('made', args)
        return self.seen[args]
    ? def __get__(self, one, owner): return functools.partial(self, one)
@Cached§
def square§(x): return x «* x¦* 2¦+ x»
! square§(2), square§(2.0), square§(True), square§(«'a'¦3¦1»)
! square§.__name__, len(square§.seen), square§([])
@«functools.lru_cache(maxsize=«2¦None¦1»)¦functools.cache¦functools.lru_cache»
def slow§(n, k=1):
    print('slow', n, k)
    return «n * k¦[n] * k¦(n, k)»
for each in [1, 1.0, True, $int, «2¦'a'¦None», 1]:
    print(slow§(each), slow§(each, k=1))
! slow§.cache_info()
! slow§([1])
class Lazy§:
    def __init__(self, n): self.n = n; self.made = 0
    @functools.cached_property
    def big(self):
        self.made += 1
        return «self.n * 2¦[self.n]¦self.n or None»
    ? @property
    ? def small(self): return self.big
one = Lazy§($any)
! one.big, one.big, one.made, sorted(vars(one))
? del one.big
? one.big = $any
! one.big, one.made
`,
  raw`
@functools.singledispatch
def show§(x): return f'other {x!r}'
@show§.register
def _(x: int): return f'int {x}'
@show§.register(list)
? @show§.register(tuple)
def _(x): return [show§(each) for each in x]
@show§.register
def _(x: «float¦bool¦dict¦str¦None | bytes»): return ('special', x)
! show§($any), show§([1, 2.0, 'a', True, None, {}]), show§((1, $any))
`,
  raw`
def register§(*names, **options):
    def decorate(target):
        for name in names: known§.setdefault(name, []).append(target.__name__)
        target.options = options
        return target
    return decorate
known§ = {}
@register§('a', 'b')
@register§('c', x=$any)
def one§(): return $any
@register§('a', y=$any)
class Two§:
    options = None
    def go(self): return self.options
! known§, one§(), one§.options, Two§().go(), Two§.options
def counted§(cls):
    cls.count = $int
    cls.tell = lambda self: (type(self).__name__, cls.count, self.a)
    return cls
@counted§
class Three§:
    def __init__(self, a=$any): self.a = a
! Three§().tell(), Three§(2).tell(), Three§.count
`,
  raw`
from functools import partial, reduce
def f§(a, b=$any, /, *args, c, d=$any, **rest): return (a, b, args, c, d, rest)
g = partial(f§, «1, ¦1, 2, ¦»c=$any)
! g(3), g(3, 4, 5, d=1, e=2), g(c=9)
! partial(g, 7, d=0)(8), f§(1), g.args, sorted(g.keywords)
! reduce(lambda a, b: «a + b¦a * b¦[a, b]¦a or b¦(b, a)», [$any, $any, $any]«, $any¦»)
! f§(1, 2, *[3, 4], c=5, **{'d': 6, 'z': 7}), f§(*'ab', **{'c': 1})
! f§(b=1, a=2, c=3)
def bag§(items=[], *, more={}, last=None):
    items.append($any)
    more[len(items)] = «last¦items[:1]»
    return items, more
! bag§()
! bag§([1], last=$any), bag§(), bag§(more={0: $any})
! (lambda *a, k=$any, **o: (a, k, o))(*$any, **{'k': 2, 'j': 3})
`,
];
