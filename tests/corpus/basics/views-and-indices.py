class Bag:
    def __init__(self, items):
        self.items = {i: i * 2 for i in items}

    def __iter__(self):
        return iter(self.items.values())


class Row:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        print("get", i)
        return i * 10


print(list(Bag([1, 2])), sum(Bag([3])), next(iter(Bag([5]).items.keys())))
for x in reversed(Row()):
    print(x)
    if x == 10:
        break
print(slice(1, None, 2).indices(5), slice(None, None, -1).indices(3))
