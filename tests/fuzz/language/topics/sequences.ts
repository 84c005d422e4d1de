// Slices, sorting, big numbers, sets and dicts and their views, what values are equal.
const raw = String.raw;

export const sequenceTopics: readonly string[] = [
  raw`
data§ = «list(range(8))¦list('abcdefgh')¦[3, 1.0, True, 0, 2.5, -1, 7, 4]»
! data§[«::2¦::-1¦5:1:-2¦-3:¦:-9:-1¦8:¦100:¦-100:3¦3:-3»], data§[-1], data§[«7¦-8¦8»]
data§[«1:3¦::2¦:0¦5:2¦-1:»] = «[0]¦'wxyz'¦range(3)¦(9, 8, 7, 6)¦$ints»
! data§
del data§[«::3¦1:-1¦:¦-2:¦::-2»]
! data§, len(data§)
data§[len(data§):] = [$any]
data§ += «'z'¦(1,)¦{5: 6}¦range(2)»
! data§, data§ * 2, data§.index(data§[-1]), data§ == [*data§], data§ is data§[:]
! [1, 2] + [3.0], [0] * $n, (1,) * 2 + (2.0,), [[]] * 2, 'ab' * $n, [1, 2] < [1, 2.5], (1, 'a') < (1, 'b'), [1] == (1,)
! list(range(10))[«2:8:3¦::-4»], range(10)[«2:8:3¦-1¦::-2»], range(3) == range(0, 3), len(range(1, 10, 3)), 4 in range(0, 9, 2), 4.0 in range(5), range(5).index(3)
! 'hello'[«::-1¦1:4¦-3:-1¦9:»], b'hello'[«1:3¦0¦::2»], bytearray(b'ab')[0], 'a,b,,c'.split(','), ' a  b '.split(), 'abc'.partition('b'), 'a-b-c'.rsplit('-', 1)
`,
  raw`
people§ = [('bo', «3¦3.0¦True»), ('al', 3), ('cy', «1¦1.5¦-1»), ('Di', 2)]
! sorted(people§, key=lambda p: p[1]), sorted(people§, key=lambda p: p[1], reverse=True), sorted(people§, key=lambda p: (-p[1], p[0]))
! sorted(people§, key=lambda p: p[0].lower()), sorted(p[0] for p in people§), min(people§, key=lambda p: p[1]), max(people§, key=lambda p: p[1])
people§.sort(key=operator.itemgetter(1), reverse=$bool)
! people§, list(reversed(people§))[0], people§[::-1][0]
! sorted([3, 1.0, True, 2, 1]), sorted([0.0, False, 0, -0.0]), sorted('bAc'), sorted([[2], [1, 5], []]), sorted([(1, 'b'), (1, 'a')], reverse=True)
! sorted([1, 'a']), sorted([None, 1]), max([1, 1.0]), max(1.0, 1), min(True, 1, 1.0), max('a', 'b', key=ord), sorted($any)
! sorted(people§, key=functools.cmp_to_key(lambda a, b: a[1] - b[1])), sum([x for _, x in people§]), dict(people§)
groups = {}
for name, n in people§:
    groups.setdefault(n, []).append(name)
! groups, sorted(groups), list(groups.items())[0], {n: len(g) for n, g in groups.items()}
for key, group in itertools.groupby(sorted(people§, key=lambda p: p[1]), key=lambda p: p[1] > 2):
    print(key, [name for name, _ in group])
`,
  raw`
d§ = {«1¦1.0¦True»: 'one', 'k': $any, None: 0, (1, 2): [1]}
d§[«1¦True¦1.0¦0¦False»] = $any
! d§, 1 in d§, d§.get(1.0), d§.get(2, 'none'), len(d§), list(d§)[0]
! d§ | {'k': 1, 'z': 2.0}, {**d§, 'k': None}, d§.keys() & {1, 'k'} == {1, 'k'}, d§.keys() - d§.keys(), list(d§.values())[0]
d§ |= {'m': $any}
view = d§.items()
d§.update(n=$any)
! len(view), ('m', 1) in view, d§.pop('k'), d§.pop('none', 0), d§.popitem(), list(d§.keys()), d§ == dict(reversed(list(d§.items())))
! dict.fromkeys('aba', $n), dict([(1, 2), (1.0, 3)]), dict(a=1, **{'b': 2}), {k: v for k, v in zip('ab', [1, 2.0])}, dict(zip([], [1])), list(reversed({'a': 1, 'b': 2}))
del d§[«None¦'zz'¦1»]
! d§['missing']
try:
    for key in d§: d§[str(key) + '!'] = 1
except RuntimeError as error:
    print(error)
! {[1]: 2}
a, b = {1, 2, «3.0¦3¦True»}, {2, «3¦2.0¦5»}
! sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), a < b, a <= a, a.isdisjoint(b), 2.0 in a, a == b, len(a)
! frozenset(a) == a, hash(frozenset(b)) == hash(frozenset(b)), {frozenset([1]): 1}[frozenset([1.0])], sorted(a.union([9], (8,))), set() or 'empty', a.issuperset(b), {1, 1.0, True}
a «|= b¦&= b¦-= b¦^= {1, 7}»
a.discard(9)
! sorted(a), a.add(4), sorted(a), a.remove(99)
`,
  raw`
n§ = «2 ** 64¦10 ** 20¦-(3 ** 50)¦2 ** 53 + 1¦9007199254740993¦2 ** 31»
! n§ + 1, n§ * n§, n§ // 7, n§ % 7, -n§ // 3, n§ & 255, n§ >> 3, n§ << 1, ~n§, n§ ** 2, divmod(n§, -10)
! n§ / 3, n§ * 1.0, float(n§) == n§, n§ == n§ + 0.0, int(float(n§)), n§ > 1e19, hash(n§) == hash(float(n§)), round(n§ / 7, 2), n§ + 0.5, abs(-n§), bool(n§)
! f'{n§:,} {n§:x} {n§:e} {n§:+d} {n§:>30}', str(n§)[::-1], len(str(n§)), int(str(n§)), '%d %x %e' % (n§, n§ & 0xffff, n§), n§.bit_length(), [n§] == [n§ + 0], {n§: 1}[n§], n§ in {n§}
! max(n§, 1e18), sorted([n§, 1, -n§, 2.5]), sum([n§, 1, -n§]), sum([n§, 0.5]), math.isqrt(abs(n§)), math.gcd(n§, 48), pow(n§, 3, 1000), n§ - n§, (n§ - n§) / 1, int.from_bytes((abs(n§)).to_bytes(16), 'big') == abs(n§)
! 7 / 2, 6 / 2, 6 // 2.0, 7 // -2, -7 % 5, 7.0 % 5, 2 ** 0.5 ** 2, 2 ** 3, 2.0 ** 3, 2 ** -2, 0 ** 0, 0.0 == -0.0, -0.0, 0 * -1, 0.0 * -1, 1e300 * 1e10, -1e308 * 10, 1e16, 1e15, 1e-5, 0.0001, 123456789.0, 1.0e22, 5e-324
! round(0.5), round(1.5), round(2.5), round(2.675, 2), round(1234, -2), round(15.0), round(-0.4), round(7.0, 1), round(5, 1), int(-2.7), int('-7'), int('0x1f', 16), int('101', 2), int(' 4 '), float('1e3'), float('inf'), float('nan') == float('nan'), int(1e20), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), 10 // 3 * 3 + 10 % 3
! True + True, True * 2.0, -True, True == 1.0, True / 2, True // 2, True ** 2, 2 ** True, sum([True, False, True]), [10, 20][True], {True: 'a', 1: 'b', 1.0: 'c'}, True & 1, True | False, True ^ True, 1 if 0.0 else 2, bool('False'), int(True), str(True), f'{True:d}', f'{True}', round(True), True is (1 == 1), isinstance(True, int), max(True, 2), min(False, 0.0)
! int('x'), float('x'), int(None), 1 / 0, 1.0 // 0, 1 % 0, 0 ** -1, 10 ** 400 * 1.0, math.sqrt(-1), int('1.5'), int(float('nan')), chr(-1), ord('ab'), round('a'), 1 + 'a', 'a' + 1, [] + (), -'a', 'a' * 1.5, None + 1, 1 < 'a', len(1), abs('a'), sum(['a']), [1][1.0], {}['a'], (1).x, range(1.0), 1 in 2, iter(1), 1()
`,
  raw`
ring§ = [1, $any]
ring§.append(«ring§¦[ring§]¦{'r': ring§}¦(ring§,)»)
! ring§, len(ring§), str(ring§)
table§ = {'a': $any}
table§['self'] = «table§¦[table§]¦(table§, 1)»
! table§, f'{table§}', table§['self'] is table§
shared = [$any]
! [shared, shared], [shared] * 2, copy.deepcopy([shared, shared]), copy.copy(shared) == shared, copy.deepcopy([shared] * 2)[0] is shared
! [(), (1,), [], {}, set(), frozenset(), '', b'', None, ..., 1e100, -0.0, 'it\'s', "q\"'", '\n\t\\', '\x00é\u200b', b'\x00\'"', {1: {2: [3]}}, range(3), slice(1, None), bytearray(b'x'), [[[]]], ((),)]
! repr('a\'b'), repr("a\"b'"), ascii('é'), repr([float('inf'), float('nan')]), repr({'k': ('v',)}), repr({1}), str([1, 'a', 2.0, None, True]), [str, int], type([]), type(None), len, print
`,
];
