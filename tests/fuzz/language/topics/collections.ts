// collections: Counter, defaultdict, deque, OrderedDict, ChainMap, namedtuple; heapq and bisect.
const raw = String.raw;

export const collectionTopics: readonly string[] = [
  raw`
c§ = collections.Counter(«$str¦$strs¦$ints¦'abracadabra'¦[1, 1.0, True, 2]¦{'a': 2, 'b': 0}»)
! c§, c§.most_common(2), c§['missing'], len(c§), c§.total(), sorted(c§.elements(), key=str), list(c§.items())[:2]
c§.update(«'ab'¦{'a': 3}¦['z']»)
c§['a'] += «1¦2.5¦-5»
! c§, c§ + c§, c§ - collections.Counter('a'), c§ & c§, c§ | collections.Counter(z=5), +c§, c§ == collections.Counter(c§), c§ > collections.Counter()
c§.subtract('aab')
del c§['nothing']
! c§, max(c§, key=c§.get), sum(c§.values()), dict(c§), c§.most_common()[-1], c§.pop('a', 0), isinstance(c§, dict)
dd = collections.defaultdict(«list¦int¦lambda: $any¦set¦float¦lambda: collections.defaultdict(int)¦None»)
! dd['a'], dd, 'b' in dd, dd.get('b'), len(dd)
dd['n'] «+= 1¦= $any¦+= 2.5¦+= [1]»
! dd, dd['n'], dict(dd), list(dd.items()), dd == {'a': 0}, dd.setdefault('s', $any), dd | {'z': 1}
`,
  raw`
q§ = collections.deque(«$ints¦'abc'¦[1, 2.0, None]¦»«, maxlen=3¦»)
q§.append($any)
q§.appendleft($any)
q§.extend(«'xy'¦$ints¦[1.0]»)
q§.rotate(«1¦-1¦5»)
! q§, len(q§), q§[0], q§[-1], list(q§), q§.maxlen, bool(q§), q§ == collections.deque(q§), $any in q§
! q§.pop(), q§.popleft(), q§, q§.index(q§[0]), q§.count(1), q§[9], list(reversed(q§)), q§ + q§, q§ * 2, sorted(map(str, q§))
q§.insert(1, $any)
q§[0] = $any
del q§[-1]
! q§, q§.remove('none'), [*q§, 1], q§.copy() is q§, q§ < q§, list(itertools.islice(q§, 1, None)), q§.clear(), q§
! collections.deque().pop(), q§[1:2]
o = collections.OrderedDict([('a', $any), ('b', 2)])
o.move_to_end('a'«, last=False¦»)
! o, o.popitem(«last=False¦»), list(o), o == {'b': 2}, o == collections.OrderedDict(b=2)
m = collections.ChainMap({'a': $any}, {'a': 1, 'b': «2¦2.0»})
m['c'] = $any
! m['a'], m['b'], dict(m), len(m), m, m.maps[0], m.new_child({'b': 0})['b'], m.parents, 'z' in m, m.get('z', 0), m['z']
`,
  raw`
P§ = collections.namedtuple('P§', «'x y'¦['x', 'y']¦'x, y'»«¦, defaults=[$any]»)
p = P§(«$any, $any¦1, 2.0¦x=1, y=$int»)
! p, p.x, p[1], p == (p.x, p.y), p._replace(x=$any), p._asdict(), P§._fields, len(p), [*p], p + (1,), P§._make([1, 2]), hash(P§(1, 2)) == hash((1, 2)), p < (1, 2), P§(1), max(P§(1, 2), P§(1.0, 3))
x, y = p
! x, y, isinstance(p, tuple), p.z, P§(1, 2, 3), {P§(1, 2): 'k'}[(1, 2)], sorted([P§(2, 1), P§(1, 2)]), f'{p}', '%s-%s' % p, p.count(1), p[::-1], p * 2
match p:
    case P§(1, b):
        print('one', b)
    case (a, b):
        print(a, b)
class Sub§(typing.NamedTuple):
    a: int
    b: float = «1¦1.5¦$any»
    def total(self): return self.a + self.b
    @property
    def pair(self): return [self.a, self.b]
! Sub§(1), Sub§(2, 3).total(), Sub§(a=$int).pair, Sub§(1, 1) == (1, 1), Sub§(1)._replace(b=2), Sub§(True).total()
p.x = 1
`,
  raw`
h§ = «$ints¦[5, 1.0, 3, True]¦[(2, 'b'), (1, 'z'), (1, 'a')]¦list('hello')»
heapq.heapify(h§)
heapq.heappush(h§, «$int¦2.5¦(1, 'b')¦'a'»)
! h§, heapq.heappop(h§), h§, heapq.nsmallest(2, h§), heapq.nlargest(2, h§), heapq.heappushpop(h§, h§[0]), list(heapq.merge([1, 4.0], [2, 3]))
while h§:
    print(heapq.heappop(h§), end=' ')
a = sorted(«$ints¦[1, 2.5, 2.5, 4]»)
! bisect.bisect(a, 2.5), bisect.bisect_left(a, «2¦2.5»), bisect.insort(a, 3), a, bisect.bisect_left(['a', 'c'], 'b')
! statistics.mean(«[1, 2, 3]¦[1, 2]¦[1.0, 2.0]»), statistics.median([1, 2, 4, 5]), statistics.median([3, 1.0, 2]), math.prod([1, 2.0, 3]), math.prod($ints), math.hypot(3, 4), math.comb(5, 2), math.fsum([0.1] * 10), math.inf > 10 ** 400, math.isclose(0.1 + 0.2, 0.3), math.copysign(1, -0.0), math.log2(8), math.pi
`,
];
