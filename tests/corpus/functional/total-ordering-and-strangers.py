# total_ordering leaves to the other side what a class cannot compare.
import functools


@functools.total_ordering
class Version:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return self.number == other.number if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.number < other.number if isinstance(other, Version) else NotImplemented


first, second = Version(1), Version(2)
print(first < second, first <= second, first > second, first >= first)
for compare in [lambda: first <= 1, lambda: first > 1, lambda: first >= "1", lambda: 1 <= first]:
    try:
        print(compare())
    except TypeError as error:
        print(error)
