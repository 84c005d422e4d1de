class Key:
    order = {"of": lambda item: item["key"]}
    rank = [lambda a, b: a - b]
    double = lambda self: self.n * 2
    def __init__(self): self.n = 4
print(Key.order["of"]({"key": 3}), Key.rank[0](5, 2), Key().double(), Key().order["of"]({"key": 1}))
class Sorter:
    keys = {"name": lambda p: p[0], "age": lambda p: -p[1]}
    label = lambda self, extra="": f"{type(self).__name__}{extra}"
    def sort(self, people, by):
        return sorted(people, key=self.keys[by])
s = Sorter()
print(s.sort([("b", 1), ("a", 2)], "name"), s.sort([("b", 1), ("a", 2)], "age"), s.label(), s.label("!"), Sorter.label(s))
print([f(3) for f in Key.rank[:0]], list(map(Sorter.keys["age"], [(0, 5)])))
