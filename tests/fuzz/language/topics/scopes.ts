// Names: closures, nonlocal and global, comprehensions, walruses, names that are deleted or not there yet.
const raw = String.raw;

export const scopeTopics: readonly string[] = [
  raw`
total§ = $any
def outer§(n=$any):
    count = «0¦$any»
    def inner(step=«1¦$any»):
        nonlocal count«, n¦»
        global total§
        count = «step¦[count, step]¦(count or 0, step)»
        total§ = count
        def deepest():
            nonlocal count
            ? count = $any
            return [count for _ in range(2)]
        return deepest«()¦() + [n]¦»
    return inner, lambda: (count, n)
inner, get = outer§()
! inner(), get(), total§
! inner($any), get(), total§, inner.__name__
class Holder§:
    total§ = 'class'
    got = [total§ for _ in range(2)]
    names = [name for name in 'ab']
    def read(self): return total§, self.total§
! Holder§.got, Holder§().read(), Holder§.names
`,
  raw`
def loops§(items=«$ints¦$strs¦[1, 2, 3]»):
    made = [«lambda: i¦lambda i=i: i¦lambda k=1: (i, k)» for i in items]
    later = []
    for i in items:
        later.append(lambda: i)
    i = $any
    ? del i
    return [f() for f in made], [f() for f in later]
! loops§()
def walrus§(values):
    if (n := len(values)) > 1 and (last := values[-1]):
        print(n, last)
    ? print(last)
    found = [y for x in values if (y := «x¦[x]¦x or None¦bool(x)»)]
    while (got := values.pop() if values else None) is not None:
        print('got', got)
    return n, found, got, «y¦n»
! walrus§(«$ints¦$strs¦[$any, $any]¦[0, 1]»)
! walrus§([])
def late§(flag):
    if flag:
        value = $any
    ? else: value = None
    ? del value
    return value
! late§($any)
! late§(«0¦''¦[]¦0.0¦None»)
`,
  raw`
x§ = 'global'
def shadow§(flag=$bool):
    ? global x§
    ? print(x§)
    «x§ = $any¦for x§ in $ints: pass¦[x§ for x§ in $ints]¦print(x§)»
    try:
        print(x§)
    except UnboundLocalError as error:
        print(error)
    class Inner:
        x§ = «'own'¦'inner'¦['both']»
        seen = [x§, *[x§ for _ in range(1)]]
    return Inner.x§, Inner.seen, [x§ for x§ in [1]], x§
! shadow§()
! x§
[print(a, b, end=';') for a in range(2) for b in «'xy'¦range(a)¦[a, -a]» if «a != b¦b¦True»]
print({k: [v for v in range(k)] for k in range(3)}, {(a, b) for a in 'a' for b in 'b'}, [[c for c in r] for r in ['ab', [1.0]]])
pairs§ = {k: v for k, v in [(«1¦1.0¦True», $any), (1, $any), ('1', $any)]}
! pairs§, [*map(lambda p: p[0], pairs§.items())]
! sum(y for x in [[1, 2.5], [True]] for y in x), any((bad := v) == 2 for v in [1, 2, 3]), bad
`,
  raw`
def make_account§(balance=«0¦$int¦$float¦1.0»):
    log = []
    def deposit(amount):
        nonlocal balance
        balance += amount
        log.append(('d', amount, balance))
        return balance
    def undo():
        nonlocal balance
        if not log: return None
        kind, amount, _ = log.pop()
        balance -= amount
        return balance
    deposit.log = log
    return {'deposit': deposit, 'undo': undo, 'peek': lambda: balance}
account = make_account§()
! account['deposit']($any), account['peek'](), account['deposit'](«1.0¦2¦True»)
! account['undo'](), account['undo'](), account['undo'](), account['peek']()
! account['deposit'].log
def fact§(n): return 1 if n < 2 else n * fact§(n - 1)
! fact§($n + «3¦20¦25»), fact§(«3.0¦5¦True»), fact§('a')
def flat§(x): return [y for each in x for y in flat§(each)] if isinstance(x, (list, tuple)) else [x]
! flat§([$any, [$any, ($any, [])]]), flat§($any)
def ack§(m, n): return n + 1 if not m else ack§(m - 1, 1) if not n else ack§(m - 1, ack§(m, n - 1))
! ack§(2, $n), ack§(1, «2.0¦2»)
`,
];
