// Classes that inherit: super(), mixins, diamonds, what a class has and what its objects have, hooks of subclasses.
const raw = String.raw;

export const inheritanceTopics: readonly string[] = [
  raw`
class Root§:
    «kind = 'root'¦kind = $int¦kind = None»
    seen = []
    def __init__(self«, a=$any¦, *args, **options¦»):
        «self.a = $any¦self.kind = $any¦self.seen.append(type(self).__name__)¦self.seen = [$any]»
    def tell(self):
        return «'root'¦[self.kind]¦f'{self.kind}'»
    ? @property
    ? def size(self): return len(self.seen)
class Left§(Root§):
    ? kind = $any
    ? def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.left = $any
    def tell(self):
        return «super().tell()¦['left', super().tell()]¦Root§.tell(self)»
class Right§(Root§):
    ? kind = 'right'
    ? seen = ['own']
    def tell(self):
        return ('right', super().tell()«¦, super().kind»)
class Both§(«Left§, Right§¦Right§, Left§»):
    ? def tell(self):
        return {'both': super().tell()}
    ? kind = property(lambda self: 'made')
! [each.__name__ for each in Both§.__mro__]
one = «Both§()¦Left§()¦Right§()»
! one.tell()
! one.kind, Root§.kind, Both§.seen is Root§.seen
? Left§.kind = $any
! Both§().«kind¦seen¦tell()»
! isinstance(one, Right§), issubclass(Both§, Left§), type(one) is Both§
! sorted(vars(one))
? one.kind = $any
! one.kind, type(one).kind == one.kind
! getattr(one, '«left¦right¦size¦kind»', $any)
`,
  raw`
class Plugin§:
    registry = {}
    def __init_subclass__(cls, /, «name=None¦name='x'¦*, name=None», **rest):
        super().__init_subclass__(**rest)
        cls.name = name or cls.__name__.lower()
        «Plugin§.registry¦cls.registry»[cls.name] = cls
    def run(self, value=$any):
        return [self.name, value]
class Add§(Plugin§«, name='add'¦»):
    def run(self, value«=$any¦»):
        return super().run(«value¦[value]¦»)
class Sub§(«Add§¦Plugin§», name='sub'):
    ? name = 'own'
! sorted(Plugin§.registry)
! [Plugin§.registry[name]().run($any) for name in sorted(Plugin§.registry)]
! Sub§().run(), Sub§.name
? class Wrong§(Plugin§, color=1): pass
`,
  raw`
class Field§:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name)
        self.name = '_' + name
    def __get__(self, one, owner=None):
        if one is None:
            return «self.name¦self¦owner.__name__»
        return getattr(one, self.name, «$any¦None»)
    ? def __set__(self, one, value):
        if value == $any:
            raise ValueError(f'{self.name} {value!r}')
        setattr(one, self.name, «value¦[value]»)
class Row§:
    a = Field§()
    b = Field§()
    def __init__(self, a):
        self.a = a
        ? self.b = $any
try:
    row = Row§($any)
    print(row.a, row.b)
    «row.a = $any¦row.b = row.a¦row.c = $any»
    print(row.a, row.b, sorted(vars(row)))
except ValueError as error:
    print(error)
! isinstance(Row§.a, str)
`,
  raw`
class Base§:
    @property
    def value(self):
        return «$int¦self._value¦[self.__class__.__name__]»
    ? @value.setter
    ? def value(self, new): self._value = new
    @classmethod
    def make(cls, *args):
        one = cls(*args)
        one.extra = $any
        return one
    @staticmethod
    def twice(a): return a * 2
class Sub§(Base§):
    ? value = $any
    ? _value = $int
    ? @property
    ? def value(self): return ('sub', super().value)
    ? @classmethod
    ? def make(cls, *args): return super().make(*args)
one = «Sub§¦Base§»()
! one.value
try:
    one.value = $any
    print(one.value)
except AttributeError as error:
    print('no', error)
! Sub§.make().extra, type(Sub§.make()).__name__
! Sub§.twice($any), one.twice($any)
! Sub§.make($int)
`,
  raw`
class Logged§:
    def __setattr__(self, name, value):
        print('set', name, value)
        super().__setattr__(name, «value¦(value,)»)
    ? def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
    ? def __getattr__(self, name):
        if name.startswith('x'):
            return name * 2
        raise AttributeError(f'no {name}')
class Mixin§:
    def describe(self):
        return f'{type(self).__name__}:{self.«a¦b¦xy»}'
class Thing§(Mixin§, Logged§):
    limit = $any
    def __init__(self, a):
        self.a = a
        self.limit = $any
    def grow(self):
        self.«a¦b¦limit» «= $any¦+= $any»
one = Thing§($any)
! one.describe()
! one.grow(), one.a
! one.xy, hasattr(one, 'z'), hasattr(one, 'b')
! Thing§.limit, one.limit
? del one.a
! one.a
! getattr(one, 'missing', 'none')
`,
  raw`
class Shape§:
    count = 0
    names: list = []
    def __new__(cls, *args, **options):
        cls.count += 1
        «Shape§.names¦cls.names».append(cls.__name__)
        return super().__new__(cls)
    def area(self): return 0
    def __lt__(self, other): return self.area() < other.area()
    def __repr__(self): return f'{self.__class__.__name__}({self.area()})'
class Square§(Shape§):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2
class Circle§(Shape§):
    ? count = 10
    def __init__(self, r=$float): self.r = r
    def area(self): return «self.r * 3¦round(self.r * 3.14159, 2)¦3 * self.r ** 2»
shapes = [Square§(2), Circle§(«1¦1.0¦0.5¦2»), Square§(«1.5¦3¦True»)«, Circle§()¦»]
! sorted(shapes), shapes
! max(shapes), min(shapes, key=lambda one: -one.area())
! sum(one.area() for one in shapes), Shape§.count, Square§.count, Circle§.count
! [one.area() for one in shapes if one.area() > $int], Shape§.names
`,
  raw`
class Animal§:
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name
class Legs§:
    def __init__(self, legs=4, **rest):
        super().__init__(**rest)
        self.legs = legs
class Dog§(Animal§, Legs§):
    def __init__(self, **options):
        super().__init__(**options)
    def __str__(self): return f'{self.name} on {self.legs}'
! Dog§(name=$any, legs=$any)
! str(Dog§(name='d')) + '!'
! Dog§(legs=2)
! Dog§(name='d', tail=$any)
`,
];
