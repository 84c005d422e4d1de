// match: classes, mappings with their rest, sequences with a star, guards, alternatives, names that stay bound.
const raw = String.raw;

export const patternTopics: readonly string[] = [
  raw`
class Point§:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y=$any): self.x, self.y = x, y
    ? def __eq__(self, other): return self.x == getattr(other, 'x', None)
class Deep§(Point§):
    z = $any
LIMIT§ = $int
class Const§:
    ONE = 1
    TWO = $any
def look§(value):
    n = rest = 'unset'
    match value:
        ? case Const§.TWO:
            return 'two', value
        ? case 0 | 1 | True:
            return 'bit', value
        ? case Deep§(z=z):
            return 'deep', z
        ? case Point§(x, 0):
            return 'on axis', x
        ? case Point§(Point§(a, b), y=c):
            return 'nested', a, b, c
        case Point§(x=n, y=rest) if n != rest:
            return 'point', n, rest
        ? case {'kind': 'a' | 'b' as kind, **rest}:
            return kind, rest
        ? case {'n': int(n) | float(n)}:
            return 'n', n
        ? case {1: n, **rest}:
            print('mapping')
        ? case [n]:
            return 'one', n
        ? case [int() | float() as n, *rest]:
            return 'number first', n, rest
        ? case (str(n), [a, *_], *rest):
            return 'inner', n, a, rest
        ? case [*rest, None]:
            return 'ends', rest
        ? case [n, *_, rest] if n == rest:
            return 'same ends', n
        ? case str() as n if len(n) > 1:
            return 'text', n
        ? case bool(n):
            return 'bool', n
        ? case int(n) if n > 1:
            return 'int', n
        ? case float() | None as n:
            return 'float or none', n
        ? case -1 | 2.0 | 'a' | b'q':
            return 'literal', value
        ? case list() | dict():
            return 'container', value
        case other:
            n = other
    return 'after', n, rest«¦, other»
! look§($any), look§($any), look§($any)
! look§(Point§(«1¦0¦$any», 0)), look§(Point§(Point§(1, 2), $any)), look§(Deep§(1, 1))
! look§([1, 2]), look§((1.0,)), look§(['a', [1, 2], 3]), look§([0, 5, 0]), look§([$any, None])
! look§({'kind': 'a', 'n': $any}), look§({'n': «1¦1.5¦True¦None»}), look§({1: $any, 2: 3}), look§({})
! look§(True), look§(1), look§(1.0), look§(2), look§('ab'), look§(None), look§(-1), look§(b'q')
`,
  raw`
def run§(commands):
    x, y, heading = «0, 0¦0.0, 0¦$int, $int», 'north'
    for command in commands:
        match command«¦.split() if isinstance(command, str) else command»:
            case ['go', n]:
                y += int(n)
            case ['turn', ('left' | 'right') as heading]:
                pass
            case ['at', x, y] | ['jump', (x, y)]:
                print('jumped')
            case ['mark', *names]:
                print(names)
            case {'op': op, **rest} if rest:
                print(op, rest)
            case [] | {}:
                break
            case unknown:
                print('unknown', unknown)
    else:
        print('all')
    return x, y, heading
! run§(['go 3', 'turn left', ('at', 1.0, $any)])
! run§([('jump', [$any, 2]), ('mark',), ['mark', $any, *$strs], {'op': 1, 'z': $any}, ('go', «'2'¦2.7»)])
! run§([$any, [], 'go 1']), run§([])
`,
];
