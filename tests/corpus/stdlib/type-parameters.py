type Pair[A, B] = tuple[A, B]

class Box[T]:
    def __init__(self, value: T):
        self.value = value
    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))
    def __repr__(self):
        return f"Box({self.value!r})"

def swap[A, B](p: Pair[A, B]) -> Pair[B, A]:
    return p[1], p[0]

print(Box(3).map(lambda x: x * 2).map(str), swap((1, "a")))
