class Same:
    def __eq__(self, other):
        return False
s = Same()
print(s == s, s in [s], [s] == [s], s != s)
print(hasattr(Same, "__eq__"), getattr(Same, "__eq__").__name__, hasattr(Same, "nope"))
class Key:
    def __call__(self, x):
        return -x
print(sorted([1, 3, 2], key=Key()), max([1, 2], key=Key()), list(map(Key(), [1, 2])), list(filter(Key(), [0, 1])))
xs = [1, 3, 2]
xs.sort(key=Key())
print(xs)
