"""Arguments that a subclass hands on by name, to a base that takes them in a row."""
def area(w, h=2):
    return w * h
def log(*args, **kwargs):
    print("log", args, kwargs)
    return area(*args, **kwargs)
def direct(*args, **kwargs):
    return area(*args, **kwargs)
print(log(3, h=5), log(w=1), direct(3, h=5), direct(w=2, h=7))

class Base:
    def __init__(self, balance=0, *, owner="me"):
        self.balance, self.owner = balance, owner
    def move(self, by, to="x"):
        return by, to
class Mid(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.mid = True
    def move(self, *args, **kwargs):
        return ("mid",) + super().move(*args, **kwargs)
class Low(Mid):
    def __init__(self, name, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.name = name
class Loud(Base):
    def __init__(self, **kwargs):
        print(sorted(kwargs))
        super().__init__(**kwargs)
m = Mid(balance=5)
print(m.balance, m.owner, Mid(7, owner="you").owner, m.move(3, to="y"), m.move(by=1))
l = Low("n", balance=9, owner="z"); print(l.name, l.balance, l.owner, Low("a", 4).balance)
print(Loud(owner="q", balance=1).balance)
try:
    Mid(wrong=1)
except TypeError as e:
    print(e)
