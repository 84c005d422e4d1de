// Enums: auto, flags, members with methods and values of their own, aliases.
const raw = String.raw;

export const enumTopics: readonly string[] = [
  raw`
class Color§(«enum.Enum¦enum.IntEnum¦enum.Enum¦enum.StrEnum»):
    RED = «1¦enum.auto()¦'r'¦enum.auto()»
    GREEN = «2¦enum.auto()¦'g'»
    BLUE = «2¦enum.auto()¦'b'¦3.0»
    ? def __str__(self): return self.name.lower()
    ? @property
    ? def next(self): return list(type(self))[0]
    ? @classmethod
    ? def default(cls): return cls.GREEN
    ? def __bool__(self): return self.value == $any
    ? @classmethod
    ? def _missing_(cls, value): return cls.RED
! list(Color§), len(Color§), Color§.RED, repr(Color§.BLUE), str(Color§.GREEN)
! Color§.RED.value, Color§.BLUE.name, f'{Color§.RED}', f'{Color§.GREEN!r:>20}', '%s' % Color§.RED
! Color§(«1¦2¦'g'¦$any»), Color§['RED']
! Color§.RED is Color§(Color§.RED.value), Color§.BLUE is Color§.GREEN, Color§.RED == «1¦'r'¦$any»
! Color§.default(), Color§.RED.next, 'yes' if Color§.RED else 'no'
! Color§.RED < Color§.BLUE, sorted(Color§, key=lambda c: str(c.value)), Color§.RED in Color§
! {Color§.RED: 1}[Color§.RED], Color§.RED + 1, Color§.__members__.keys()
! Color§['PINK']
! isinstance(Color§.RED, int), type(Color§.RED).__name__, hash(Color§.RED) == hash(Color§.RED)
Color§.RED = 5
`,
  raw`
class Perm§(enum.«Flag¦IntFlag»):
    R = «enum.auto()¦4»
    W = «enum.auto()¦2»
    X = «enum.auto()¦1»
    ? RW = R | W
p = Perm§.R | «Perm§.W¦Perm§.X¦Perm§.R»
! p, repr(p), p.value, p.name, bool(p & Perm§.X), Perm§.W in p, ~p, p ^ Perm§.R
! list(p), len(p), Perm§(0), Perm§(3), not Perm§(0), str(Perm§.R | Perm§.X)
! p == Perm§.R, p | 1, p & 4, Perm§(«7¦8¦2»)
p |= Perm§.X
! p, [each.name for each in Perm§], f'{p}', {p: 1}.get(Perm§.R)
`,
  raw`
class Planet§(enum.Enum):
    EARTH = («1.0¦$float¦1», $int)
    MARS = (0.5, $any)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def weight(self): return self.mass * 2
    def __lt__(self, other): return self.mass < other.mass
! Planet§.EARTH, Planet§.EARTH.mass, Planet§.MARS.weight, Planet§.EARTH.value
! sorted(Planet§), [p.radius for p in Planet§], Planet§((0.5, 1))
class Op§(enum.Enum):
    ADD = '+'
    MUL = '*'
    def apply(self, a, b):
        match self:
            case Op§.ADD:
                return a + b
            case Op§.MUL:
                return a * b
! Op§('+').apply($any, $any), Op§.MUL.apply($any, 2), [op.apply(2.0, 3) for op in Op§]
! Op§.ADD.value in '+-', Op§('-')
`,
];
