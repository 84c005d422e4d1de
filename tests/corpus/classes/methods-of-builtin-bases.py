class Low(dict):
    def __setitem__(self, k, v):
        dict.__setitem__(self, k.lower(), v)
    def __getitem__(self, k):
        return dict.__getitem__(self, k.lower())
    def __missing__(self, k):
        return "no " + k
d = Low()
d["A"] = 1
print(d, d["a"])
print(int.__add__(1, 2), str.__len__("abc"), int.__mul__(3, 4))
class L(list):
    def append(self, x):
        list.append(self, x * 2)
    def __repr__(self):
        return "L" + list.__repr__(self)
x = L([1])
x.append(4)
print(x, x == [1, 8])
