// Generators: sent to, thrown into, closed, what they return, `yield from`.
const raw = String.raw;

export const generatorTopics: readonly string[] = [
  raw`
def gen§(n=«2¦$any»):
    got = None
    try:
        for i in range(3):
            try:
                got = yield «i¦(i, got)¦[got]¦got or i¦n»
                print('got', got)
                ? if got == 'stop': return «got¦n¦[i]»
            except ValueError as error:
                print('inside', error)
                ? yield 'caught'
                ? raise KeyError('new') from error
        ? else: print('else')
    except GeneratorExit:
        print('exit')
        ? raise
    finally:
        print('finally', got)
    return «n¦'done'¦»
def outer§():
    result = yield from «gen§()¦gen§($any)»
    print('result', result)
    ? yield result
    ? result = yield from «$ints¦$str¦{'k': 1}¦range(2)»
    return [result]
it = «gen§()¦outer§()»
! next(it)
! it.send($any), it.send(«'stop'¦1¦None»)
! it.throw(«ValueError('v')¦KeyError('k')¦ValueError»)
! next(it, 'default'), list(it)
! it.close(), next(it, 'closed')
def drive§(it):
    values = []
    try:
        values.append(next(it))
        while True: values.append(it.send(len(values)))
    except StopIteration as stop:
        return values, stop.value
! drive§(gen§($any)), drive§(outer§())
`,
  raw`
def average§():
    total, count, mean = 0«.0¦», 0, None
    while True:
        value = yield mean
        if value is None: break
        total += value
        count += 1
        mean = total / count
    return «total¦(count, mean)¦mean»
it = average§()
next(it)
! it.send($int), it.send(«2¦2.0¦$float»), it.send(«'a'¦True¦3»)
try:
    it.send(None)
except StopIteration as stop:
    print('value', stop.value)
def tree§(t):
    if isinstance(t, list):
        for each in t: yield from tree§(each)
    else: yield t
! list(tree§([$any, [$any, [1.0, None]]])), sum(tree§([1, [2, [3.5]]]))
def countdown§(n):
    while n > 0:
        yield n
        n -= «1¦0.5¦1.5»
    ? return n
! list(countdown§(«3¦2.0¦$n»)), max(countdown§(2.5)), [*countdown§(1), *countdown§(0)], tuple(countdown§(True))
a, *b = countdown§(3)
! a, b, 2 in countdown§(3), dict(enumerate(countdown§(2))), sorted(countdown§(3.0))
def pipeline§(source): return (x * 2 for x in (y for y in source if y) if «x¦x != 2»)
! list(pipeline§(«$ints¦$strs¦[1.0, 0, True]»))
def lazy§():
    print('started')
    yield «1¦»
    print('resumed')
g = lazy§()
! next(g)
! next(g)
! next(g)
`,
  raw`
class Tree§:
    def __init__(self, value, *kids): self.value, self.kids = value, kids
    def __iter__(self):
        yield self.value
        for kid in self.kids: yield from kid
    def depth(self): return 1 + max((kid.depth() for kid in self.kids), default=0)
    def fold(self, f): return f(self.value, [kid.fold(f) for kid in self.kids])
tree = Tree§(«1¦$any¦1.5», Tree§(2, Tree§(«3¦3.0¦'x'»)), Tree§(4))
! list(tree), tree.depth(), sum(tree)
! tree.fold(lambda value, kids: value + sum(kids)), tree.fold(lambda value, kids: [value, *kids])
class Up§:
    def __init__(self, to): self.at, self.to = 0, to
    def __iter__(self): return self
    def __next__(self):
        if self.at >= self.to: raise StopIteration«¦('end')»
        self.at += «1¦0.5¦True»
        return self.at
up = Up§(«2¦3.0¦1»)
! [*up], list(up), next(up, None), list(zip(Up§(2), 'ab')), max(Up§(2)), 1 in Up§(1)
for i, each in enumerate(Up§(2), start=$n):
    print(i, each)
! list(itertools.islice(Up§(9), 1, «4¦None¦3», 2)), [x for x in iter(lambda u=Up§(5): next(u), 3)]
! next(Up§(0))
`,
];
