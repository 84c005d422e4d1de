people = [("Ann", 31), ("bob", 25), ("Cid", 31), ("dee", 25), ("Eve", 40)]
print(sorted(people))
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: (-p[1], p[0].lower())))
print(sorted(people, key=lambda p: p[0].lower(), reverse=True))
from operator import itemgetter, attrgetter
people.sort(key=itemgetter(1), reverse=True)   # stable also in reverse
print(people)
print(sorted(["10", "9", "2", "1"]), sorted(["10", "9", "2", "1"], key=int), sorted([True, False, 2, 0.5]))
print(sorted("bAnaNa", key=str.lower), sorted({"b": 1, "a": 2}), sorted([[2], [1, 2], [1]]), min(people, key=itemgetter(1)), max(people, key=lambda p: len(p[0])))
from functools import cmp_to_key
print(sorted([3, 30, 34, 5, 9], key=cmp_to_key(lambda a, b: 1 if f"{a}{b}" < f"{b}{a}" else -1)))
def bubble(xs):
    xs = list(xs)
    for i in range(len(xs)):
        for j in range(len(xs) - i - 1):
            if xs[j] > xs[j + 1]:
                xs[j], xs[j + 1] = xs[j + 1], xs[j]
    return xs
def quick(xs):
    return xs if len(xs) < 2 else quick([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + quick([x for x in xs[1:] if x >= xs[0]])
print(bubble([5, 2, 9, 1]), quick([5, 2, 9, 1, 5]))
