// Dataclasses: defaults and their factories, order, frozen, slots, inheritance, what is made after.
const raw = String.raw;

export const dataclassTopics: readonly string[] = [
  raw`
@dataclass«¦(order=True)¦(frozen=True)¦(order=True, frozen=True)¦(slots=True)¦(eq=False)¦(kw_only=True)¦(unsafe_hash=True)¦(repr=False, order=True)»
class P§:
    x: int
    y: float = «$float¦0¦2.0»
    tags: list = field(default_factory=«list¦lambda: [$any]», «repr=False¦compare=False¦kw_only=True¦»)
    ? n: int | None = None
    ? total: float = field(init=False«, default=$any¦»)
    ? LIMIT: typing.ClassVar = $any
    ? def __post_init__(self):
        «self.total = self.x + self.y¦object.__setattr__(self, 'y', self.y * 2)¦self.x += 1¦self.tags.append(self.x)»
    ? def __str__(self): return f'P {self.x}'
    def grown(self): return dataclasses.replace(self, x=«self.x + 1¦$any»«, y=$any¦»)
def make§():
    return [P§(x=«$int¦$any»), P§(x=1, y=«1¦1.0¦$any»), P§(x=1, y=1)]
! make§(), str(make§()[0]), f'{make§()[1]!r:>40}'
! make§()[1] == make§()[2], make§()[0] != make§()[2], make§()[0] == $any
! sorted(make§(), key=lambda p: str(p.x))
! make§()[0] < make§()[1], max(make§()[1:])
! len(set(make§()))
! make§()[0].grown(), dataclasses.asdict(make§()[1]), dataclasses.astuple(make§()[2])
! [each.name for each in dataclasses.fields(P§)]
one = make§()[1]
try:
    one.x = $any
    one.extra = $any
    print(one, one.extra)
    del one.y
    print(one.y)
except (AttributeError, TypeError) as error:
    print(type(error).__name__, error)
! P§(1, 2), P§(), P§(x=1, z=2)
match one:
    case P§(x=1):
        print('one', one.y)
    case P§(y=y, x=x):
        print('P', x, y)
`,
  raw`
@dataclass
class Base§:
    a: int = $int
    b: list = field(default_factory=list)
    def total(self): return «self.a¦[self.a, self.b]¦len(self.b) + self.a»
    def __post_init__(self): print('post', self.a)
@dataclass«¦(order=True)¦(frozen=False)»
class Sub§(Base§):
    ? a: str = 'own'
    c: dict = field(default_factory=dict)
    d: object = None
    ? def __post_init__(self):
        super().__post_init__()
        self.c['n'] = self.d
    def total(self): return ('sub', super().total())
! Sub§(), Sub§(1, [2], d=$any), Sub§(a=2.0).total()
! Base§() == Sub§(), Sub§(1) == Sub§(1.0), Base§(1) == Base§(True)
one = Sub§($any)
one.b.append(one.a)
one.c[one.a if isinstance(one.a, (int, str)) else 0] = one.b
! one, one.total(), Base§().b
! dataclasses.replace(one, d=$any).b is one.b, dataclasses.asdict(one), vars(one)
! isinstance(one, Base§), Sub§.a, Sub§.d
`,
  raw`
@dataclass
class Node§:
    value: object
    next: 'Node§ | None' = None
    def __iter__(self):
        at = self
        while at«¦ is not None»:
            yield at.value
            at = at.next
    def __len__(self): return 1 + (len(self.next) if self.next else 0)
def chain§(values):
    head = None
    for value in reversed(values): head = Node§(value, head)
    return head
head = chain§(«$ints¦[$any, $any]¦$strs¦[0, 1]»)
! head, list(head), len(head)
! head.next and head.next.value, head == chain§([0, 1]), sum(head)
? head.next = head
! repr(head)
`,
];
