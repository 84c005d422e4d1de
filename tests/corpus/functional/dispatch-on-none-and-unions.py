from functools import singledispatch, singledispatchmethod

@singledispatch
def show(value):
    return f"something {value!r}"

@show.register
def _(value: None):
    return "nothing"

@show.register
def _(value: bytes | str):
    return f"text {value!r}"

@show.register(float)
def _(value):
    return f"number {value}"

for value in [None, b"a", "b", 1.5, 2, [1]]:
    print(show(value))
try:
    show.register(3)
except TypeError as error:
    print(error)

class Teller:
    @singledispatchmethod
    def tell(self, value):
        return "something"

    @tell.register
    def _(self, value: None):
        return "nothing"

    @tell.register
    def _(self, value: int | bool):
        return f"int {value}"

    @tell.register(str | bytes)
    def _(self, value):
        return f"text {value}"

teller = Teller()
print(teller.tell("a"), teller.tell(b"b"), teller.tell(True), teller.tell(2.5))
