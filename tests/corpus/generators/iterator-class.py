class Range:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return RangeIterator(self)
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * 10

class RangeIterator:
    def __init__(self, r):
        self.i, self.n = 0, r.n
    def __iter__(self):
        return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i - 1

r = Range(4)
print(list(r), len(r), r[2], 3 in r, 9 in r, max(r), tuple(r))
a, *b = r
print(a, b)
it = iter(r)
print(next(it), list(it), list(it))
