from collections import deque
def f(x):
    match x:
        case {0: [1, 2, {}]}:
            y = 0
        case {0: [1, 2, {}] | False} | {1: [[]]} | {0: [1, 2, {}]} | [] | 'X' | {}:
            y = 1
        case []:
            y = 2
    return y
print(f({0: 0}))
match range(10):
    case [a, b, *rest, z]:
        print(a, b, rest, z)
match range(2):
    case [0, 1]:
        print("two")
waiting = deque(["x", "y"])
match waiting:
    case [only]:
        print("one", only)
    case [first, *_]:
        print("first", first)

