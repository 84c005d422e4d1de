// itertools, zip, enumerate, map, filter, any and all, iterators that are used up.
const raw = String.raw;

export const iterationTopics: readonly string[] = [
  raw`
a§, b§ = «$ints¦[1, 2.0, True]¦$any», «$strs¦'abc'¦range(2)¦$ints»
! list(zip(a§, b§)), list(zip(a§, b§, strict=True)), list(enumerate(b§, start=«1¦-1¦0»)), list(map(lambda x, y: (y, x), a§, b§)), dict(zip(b§, a§)), list(zip(*[(1, 'a'), (2.0, 'b')])), list(zip())
! list(itertools.chain(a§, b§)), list(itertools.chain.from_iterable([a§, b§])), list(itertools.zip_longest(a§, b§, fillvalue=$any)), list(itertools.product(b§, repeat=2))[:3], list(itertools.product(a§, b§))[-2:]
! list(itertools.permutations(a§, 2))[:4], list(itertools.combinations(b§, 2)), list(itertools.combinations_with_replacement(a§, 2))[:3], list(itertools.pairwise(b§)), [list(x) for x in itertools.batched(b§, 2)]
! list(itertools.accumulate(a§)), list(itertools.accumulate(a§, lambda x, y: «x * y¦max(x, y)¦[x, y]»«, initial=$any¦»)), list(itertools.takewhile(lambda x: x != 2, a§)), list(itertools.dropwhile(bool, a§)), list(itertools.filterfalse(None, a§)), list(itertools.compress(b§, [1, 0, 'a'])), list(itertools.starmap(pow, [(2, 3), (2.0, 2), (True, 5)]))
! list(itertools.islice(itertools.count(«1¦0.5¦10, -2»), 3)), list(itertools.islice(itertools.cycle(b§), 5)), list(itertools.repeat($any, 2)), [(k, list(g)) for k, g in itertools.groupby(b§)], [list(x) for x in itertools.tee(b§, 2)]
it = iter(«a§¦b§¦[1, 2, 3]»)
! next(it), list(it), next(it, 'end'), 2 in it, iter(it) is it, next(it)
! any(a§), all(a§), sum(a§), max(a§, default=None), min(b§, default=0), sum(a§, 0.0), sum([[1], [2.0]], []), len(list(filter(None, a§))), sorted(a§, key=str), list(reversed(b§)), tuple(map(str, a§)), set(map(bool, a§)) == {True}
pairs = zip([1, 2, 3], 'ab')
! next(pairs), list(pairs), list(pairs), [x for x, in [(1,), [2.0]]], [*map(None or str, [1.0, 1])], list(map(int, '123')), list(filter(lambda x: x > 1, [True, 2, 1.5])), [y for x in (a§, b§) for y in x], operator.add(1, 2.0), list(map(operator.itemgetter(1), ['ab', (1, 2.0)])), functools.reduce(operator.mul, [1, 2.0, 3])
`,
];
