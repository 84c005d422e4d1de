class CountCalls:
    def __init__(self, label):
        self.label = label
        self.calls = 0

    def __call__(self, func):
        def wrapper(*args):
            self.calls += 1
            print(f"{self.label} {self.calls}")
            return func(*args)
        return wrapper


counter = CountCalls("call")


@counter
def add(a, b):
    return a + b


class Shop:
    @counter
    def price(self, x):
        return x * 2


@CountCalls("other")
def hello():
    print("hello")


print(add(1, 2), Shop().price(4))
hello()
hello()
print(counter.calls)
