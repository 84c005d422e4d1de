from functools import singledispatchmethod


class Report:
    def __init__(self, title):
        self.title = title

    @singledispatchmethod
    def add(self, item):
        raise TypeError(f"{self.title}: no way to add {type(item).__name__}")

    @add.register
    def _(self, item: int):
        return f"{self.title}: number {item:,}"

    @add.register
    def _(self, item: str):
        return f"{self.title}: text {item!r}"

    @add.register(list)
    def _(self, item):
        return [self.add(each) for each in item]

    @add.register
    def _(self, item: float | None):
        return f"{self.title}: {item}"


class Loud(Report):
    pass


report = Report("sales")
print(report.add(12345), report.add("tea"), report.add(True))
print(report.add([1, "two", None]), report.add(2.5))
print(Loud("loud").add("hey"))
try:
    report.add({})
except TypeError as error:
    print(error)
print({"a": 1, "b": 2}.keys() >= {"a"}, {"a": 1}.keys() < {"a", "b"}, {"a": 1}.items() <= {("a", 1)}, {"a": 1}.keys().isdisjoint({"b"}))
