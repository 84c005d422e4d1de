# An index that fits a machine word may be out of range; one beyond it is another error.
from collections import deque

for index in (10, -10, 2**63, -(2**63) - 1, 10**30):
    for sequence in ([1, 2], (1, 2), "ab", b"ab", deque([1, 2]), range(2)):
        try:
            print(sequence[index])
        except IndexError as error:
            print(index, type(sequence).__name__, error)

numbers = [1, 2]
try:
    numbers[2**70] = 3
except IndexError as error:
    print(error)
try:
    del numbers[2**70]
except IndexError as error:
    print(error)
print("abc"[: 2**70], numbers[-(2**70) :])
