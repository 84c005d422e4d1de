class Future:
    def __init__(self):
        self.result = None
        self._callbacks = []
    def add(self, cb):
        self._callbacks.append(cb)
    def resolve(self, value):
        self.result = value
        for cb in self._callbacks:
            cb(self)
    def __iter__(self):
        yield self
        return self.result

class Task(Future):
    def __init__(self, coro):
        super().__init__()
        self.coro = coro
        self.step(None)
    def step(self, value):
        try:
            fut = self.coro.send(value)
        except StopIteration as e:
            self.resolve(e.value)
        else:
            fut.add(lambda f: self.step(f.result))

f1, f2 = Future(), Future()

def add():
    print("waiting for f1")
    a = yield from f1
    print("a =", a, "- waiting for f2")
    b = yield from f2
    return a + b

t = Task(add())
t.add(lambda f: print("task result:", f.result))
f1.resolve(40)
f2.resolve(2)
