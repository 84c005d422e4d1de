import itertools as it
print(list(it.chain([1, 2], "ab")), list(it.islice(it.count(10, 5), 4)), list(it.islice(it.cycle("xy"), 5)), list(it.repeat("r", 2)))
print(list(it.combinations("abc", 2)), list(it.permutations([1, 2, 3], 2)), list(it.product("ab", [0, 1])), list(it.combinations_with_replacement("ab", 2)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 4], max)), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(it.zip_longest("abc", [1], fillvalue="-")), list(it.pairwise([1, 2, 3])), list(it.batched("abcde", 2)), list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.compress("abcd", [1, 0, 1, 0])), list(it.filterfalse(str.isdigit, "a1b2")))
for k, g in it.groupby(sorted(["apple", "bob", "ant", "cat", "bee"]), key=lambda w: w[0]):
    print(k, list(g))
a, b = it.tee(iter([1, 2, 3]))
print(next(a), list(b), list(a), list(it.chain.from_iterable([[1], [2, 3]])))
