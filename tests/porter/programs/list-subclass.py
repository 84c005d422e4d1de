class Stack(list):
    """A stack is a list with other words."""

    def push(self, item):
        self.append(item)
        return self

    def peek(self):
        return self[-1] if self else None

    @property
    def size(self):
        return len(self)


class Logged(list):
    def __init__(self, name, items=()):
        super().__init__(items)
        self.name = name

    def append(self, item):
        print(f"{self.name}: appending {item}")
        super().append(item)

    def pop(self, index=-1):
        item = super().pop(index)
        print(f"{self.name}: popped {item}")
        return item

    def __repr__(self):
        return f"Logged({super().__repr__()})"


def fill(items, values):
    for value in values:
        items.append(value)
    return items


stack = Stack([1, 2])
stack.push(3).push(4)
print(stack, stack.peek(), stack.size, len(stack), stack.pop(), stack.pop(0), stack)
print(isinstance(stack, list), type(stack), stack == [2, 3], stack + [9], type(stack + [9]).__name__, stack[::-1], stack * 2)
print(sorted(stack, reverse=True), sum(stack), 2 in stack, [n * n for n in stack], bool(Stack()))
stack.sort(reverse=True)
stack.extend([7, 8])
stack.insert(0, 0)
stack.remove(7)
stack.reverse()
print(stack, stack.index(0), stack.count(8), list(stack), tuple(stack), *stack)
stack[0] = "first"
del stack[1]
print(stack, str(stack), f"{stack}")
first, *others = stack
print(first, others)
log = fill(Logged("log", [1]), [2, 3])
log.pop()
log.pop(0)
print(len(log), log.name)
try:
    Stack().pop()
except IndexError as error:
    print(error)
print(hasattr(stack, "push"), getattr(stack, "peek")())
print(log, [log])


class Shown(dict):
    def __repr__(self):
        return f"Shown({super().__repr__()})"


print(Shown(a=1), [Shown()])
