import heapq, bisect, itertools, operator, copy, random, math, statistics, string, textwrap
print(list(heapq.merge([1, 4], [2, 3], key=lambda x: x)), heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([4, 1], [3, 2], reverse=True)))
h = [5, 3, 1]; heapq.heapify(h); print(heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h)
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3, 0, 2)); bisect.insort(a, 4); print(a, bisect.bisect([("a", 1), ("b", 2)], 1, key=lambda t: t[1]))
print(list(itertools.batched("abcde", 2)), list(itertools.pairwise([1, 2, 3])), list(itertools.chain.from_iterable([[1], [2, 3]])), list(itertools.islice(itertools.count(5, 5), 3)))
print([(k, list(g)) for k, g in itertools.groupby("aabbb")], list(itertools.accumulate([1, 2, 3], operator.mul)), list(itertools.zip_longest([1], [2, 3], fillvalue=0)), list(itertools.starmap(pow, [(2, 3), (3, 2)])))
print(list(itertools.compress("abc", [1, 0, 1])), list(itertools.combinations("abc", 2))[:2], len(list(itertools.permutations(range(4)))), list(itertools.product("ab", repeat=2))[:3], list(itertools.takewhile(lambda x: x < 3, [1, 2, 5, 1])))
class P: label = "p"
print(operator.itemgetter(1)([4, 5]), operator.attrgetter("label")(P), sorted([{"n": 2}, {"n": 1}], key=operator.itemgetter("n")), operator.add(1, 2), operator.methodcaller("upper")("a"), operator.concat([1], [2]), operator.countOf([1, 1], 1))
x = [1, [2]]; y = copy.copy(x); z = copy.deepcopy(x); x[1].append(3); print(y, z)
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(10), 3), random.choices([1, 2, 3], weights=[1, 1, 8], k=4), random.uniform(1, 2), random.gauss(0, 1))
print(random.betavariate(1, 2), random.lognormvariate(0, 1), random.vonmisesvariate(0, 1), random.gammavariate(2, 1), random.paretovariate(3), random.weibullvariate(1, 1.5), random.triangular(0, 1, 0.5), random.expovariate(2), random.normalvariate(0, 1))
s = random.getstate(); a1 = random.random(); random.setstate(s); print(a1 == random.random())
r = random.Random(7); l = list(range(6)); r.shuffle(l); print(l, r.randrange(0, 100, 5), r.normalvariate(0, 1), r.getrandbits(70), r.betavariate(2, 3))
print(statistics.mean([1, 2, 4]), statistics.median([3, 1]), statistics.stdev([1, 2, 4]), statistics.mode("aab"))
t = string.Template("Hi $name, ${n} $$")
print(t.substitute(name="Ann", n=2), t.safe_substitute(name="Bob"), string.Template("$x").substitute({"x": 1}))
try:
    t.substitute(name="x")
except KeyError as e:
    print("missing", e)
print(string.capwords("hello world"), textwrap.dedent("""\
    a
      b
    """), textwrap.fill("the quick brown fox jumps", width=10), textwrap.shorten("the quick brown fox", width=12, placeholder="..."), textwrap.indent("a\nb", "> "), textwrap.wrap("aaa bbb ccc", 7))
