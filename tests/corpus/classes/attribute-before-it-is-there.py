# An attribute that only methods give: each reading before that is an AttributeError, augmented assignment included.
class Counter:
    def __init__(self):
        self.log = []

    def count(self):
        self.total += 1

    def name(self):
        self.label += "!"

    def first(self):
        self.head = self.head[0]

    def start(self):
        self.total = 0
        self.label = "counter"
        self.head = [[1], 2]


counter = Counter()
for method in (counter.count, counter.name, counter.first):
    try:
        method()
    except AttributeError as error:
        print(error)
counter.start()
counter.count()
counter.name()
counter.first()
print(vars(counter))


class Vessel:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


print(bool(Vessel(2)), bool(Vessel(0)))
for size in (-1, "big"):
    try:
        print("full" if Vessel(size) else "empty")
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
