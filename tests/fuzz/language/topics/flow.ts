// Loops and their ends, chained comparisons, assignments to attributes, items and slices, unpacking.
const raw = String.raw;

export const flowTopics: readonly string[] = [
  raw`
def search§(items, wanted):
    for i, item in enumerate(items):
        ? if item is None: continue
        if item == wanted:
            print('found', i)
            «break¦return item»
        ? for c in str(item):
            if c == 'a': break
        ? else:
            print('no a', end=' ')
    else:
        print('not found')
        ? return None
    while wanted:
        «wanted = wanted - 1¦wanted = wanted[1:]¦wanted = None»
        ? if wanted == 1: break
    else:
        print('ran out')
    return wanted, «i¦item»
! search§(«$ints¦$strs¦[1, None, 'a', 2.0]¦$any», «$n¦$str¦2¦$ints»)
! search§([], $n)
! search§([1.0, True, 0], 1)
`,
  raw`
def side§(x, log):
    log.append(x)
    return x
log = []
! side§(1, log) < side§($any, log) < side§(3, log), log
! 1 < 2 == True, 1 == 1.0 == True, 'a' < 'b' in 'abc', None is None is not False, 3 > 2 > 2 != 1, [] == [] is not []
! $any == $any != $any, $int <= $float < $int, not 1 == 2, not $any in [$any], -2 ** 2, 2 ** -1, (-8) ** 2, -7 // 2, -7 % 3, 7 % -3, -7.5 // 2, 7.5 % -2
! side§(0, log) or side§([], log) or side§($any, log), side§(1, log) and side§('', log) and 1 / 0, log[-5:]
! (side§('k', log), side§('v', log)), {side§($int, log): side§($any, log)}, [side§(i, log) for i in range(2)][side§(1, log)]
def order§(a=side§('default', log), *rest): return a, rest, log[-3:]
! order§(*[side§('star', log)], *(side§(1, log),)), order§()
`,
  raw`
class Box§:
    items = [0]
    n = «0¦1.5¦'s'»
    def __init__(self): self.d = {'a': 1, 'l': [1, 2, 3, 4, 5]}
box = Box§()
box.n += «1¦2.0¦'t'¦True»
box.items «+= [1]¦= box.items + [1]¦+= 'ab'¦*= 2»
box.d['a'] «+= 1¦-= 0.5¦*= 3¦/= 2¦//= 2¦**= 2¦|= 6¦<<= 2¦%= 2»
box.d['l'][«1:3¦::2¦:0¦-2:¦::-1¦1:1»] = «[9, 8, 7]¦'xy'¦(1.0, 2)¦$ints»
box.d['l'][«0¦-1¦7»] «+= 1¦= $any¦*= 2»
del box.d['l'][«0¦::2¦1:3¦-1¦9»]
! box.n, Box§.n, box.items, Box§.items, box.d
box.d['new'] = box.d.get('new', 0) + $any
box.d.setdefault('list', []).append($any)
box.x = box.y = z = [$any]
box.y += [1]
! box.x, z, box.x is z, box.d
i, values = 0, [0, 0, 0]
i, values[i] = 1, $any
values[i], i = $any, 2
! i, values
(a, b), [c, *d], *e = «(1, 2), 'xyz', 4, 5¦[$any, 1], ($any,)¦'ab', $ints, $any»
! a, b, c, d, e
for (k, v), *w in [((1, 2), 3), ('ab', $any, 'c')]:
    print(k, v, w)
*a, = $any
a, b = b, a
a, *b, c = «$strs¦range(5)¦'abcd'¦{'k': 1, 'l': 2}»
! a, b, c
x = y = $any
x «+= x¦= [x, y]¦*= 2»
! x, y
a, b = 1,
`,
  raw`
def classify§(x):
    kind = None
    if not x: kind = 'falsy'
    elif isinstance(x, bool): kind = 1
    elif isinstance(x, (int, float)): kind = x / 2 if x != 2 else x
    elif x == x[::-1] if isinstance(x, (str, list, tuple)) else False: kind = [x]
    else: kind = {'x': x}
    return kind if kind else (kind,)
! [classify§(x) for x in [0, 1, True, 2, 2.0, 3, 0.0, '', 'aba', 'ab', [], [1], (), None, {'k': 1}, b'', $any]]
def ladder§(n):
    result = []
    for i in range(n):
        if i % 15 == 0: result.append('FizzBuzz')
        elif i % 5 == 0: result.append('Buzz')
        elif i % 3 == 0: result.append(i / 3)
        else: result.append(i)
    return result
! ladder§($n + 6), sum(x for x in ladder§(9) if not isinstance(x, str)), [x for x in ladder§(9) if x == 1]
def collatz§(n):
    steps = 0
    while n != 1:
        n = «n // 2¦n / 2» if n % 2 == 0 else 3 * n + 1
        steps += 1
        if steps > 30: return n
    return steps, n
! collatz§(«6¦7¦27¦1¦4.0»), collatz§(True)
def gcd§(a, b):
    while b: a, b = b, a % b
    return a
! gcd§(12, 18), gcd§(«12.0¦1.5¦-12», 8), gcd§(2 ** 70, 6 ** 30)
`,
];
