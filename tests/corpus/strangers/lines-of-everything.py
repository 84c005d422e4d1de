import asyncio
import string
import re
from collections import Counter, OrderedDict, defaultdict, namedtuple, deque

TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom... it was the age of foolishness!"""

Point = namedtuple("Point", "x y", defaults=[0])


async def count_words(line: str, counter: Counter, delay: float):
    await asyncio.sleep(delay)
    for word in re.findall(r"[a-z']+", line.lower()):
        counter[word] += 1


def caesar(s, k):
    table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[k:] + string.ascii_lowercase[:k])
    return s.translate(table)


async def main():
    c = Counter()
    await asyncio.gather(*(count_words(l, c, i / 10) for i, l in enumerate(TEXT.splitlines())))
    print(c.most_common(3), c.total(), c["nothing"], (c - Counter(it=3)).most_common(1))
    print(caesar("hello", 3), "hello world".title(), "a,b,,c".split(","), " x ".strip(), "abc".center(9, "*"), "x".join("abc"))
    print("%s is %d years and %.1f%%" % ("Ann", 30, 99.5), "{0}-{1:>4}-{name!r}".format(1, 2, name="n"), "%-5s|%05d|%x" % ("a", 42, 255))
    print(Point(1), Point(1, 2)._asdict(), Point(3)._replace(y=9), *Point(5, 6))
    m = re.match(r"(?P<user>\w+)@(?P<host>[\w.]+)", "bob@example.com")
    print(m.group("user"), m.groupdict(), m.span(), re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "a1b22"), re.split(r"[;,]\s*", "a, b;c"))
    d = OrderedDict.fromkeys("cab")
    d.move_to_end("c")
    print(list(d), d.popitem(last=False))
    dd = defaultdict(list)
    for k, v in [("a", 1), ("b", 2), ("a", 3)]:
        dd[k].append(v)
    print(dict(dd), dd)
    dq = deque(range(5), maxlen=3)
    dq.appendleft(9)
    dq.rotate(1)
    print(dq, dq[0], list(reversed(dq)))
    words = TEXT.split()
    print({len(w): w for w in words}, sorted({w.strip(string.punctuation).lower() for w in words}, key=lambda w: (-len(w), w))[:4])
    print([*zip("ab", range(2), strict=True)], dict(zip("ab", [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4])), any(w.isupper() for w in words), all(words))
    matrix = [[1, 2, 3], [4, 5, 6]]
    print([list(r) for r in zip(*matrix)], [x for row in matrix for x in row if x % 2], sum(map(sum, matrix)))
    a, (b, *rest), c2 = 1, (2, 3, 4), 5
    print(a, b, rest, c2, (lambda *a, **k: (a, k))(1, *[2], z=3))
    print(divmod(-7, 2), -7 // 2, -7 % 3, 7.5 // 2, 2 ** -1, 10 ** 20, round(2.5), round(-1.5), int("ff", 16), bin(10), 0.1 + 0.2, 1e16, 1e-5, float("inf"), 3 == 3.0)
    x = 5
    print(f"{x=} {x!r:>3} {x:03} {x / 3:.3} {'q' * 3} {x if x > 3 else 0} {{}}", "a\tb\\n", r"\d", b"bytes", "\N{BULLET}", "é".encode())
    try:
        [].pop()
    except IndexError as e:
        print(e)
    try:
        {}["k"]
    except KeyError as e:
        print(repr(e), e)
    try:
        int("x1")
    except ValueError as e:
        print(e)
    try:
        "a" + 1
    except TypeError as e:
        print(e)
    try:
        None.foo
    except AttributeError as e:
        print(e)
    try:
        a, b = 1, 2, 3
    except ValueError as e:
        print(e)


asyncio.run(main())
