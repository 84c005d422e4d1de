class Point:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x = x
        self.y = y

p = Point(1, 2)
p.x = 10
print(p.x, p.y)

class Config:
    defaults = {"debug": False}
    items = []
    def add(self, i):
        self.items.append(i)

a, b = Config(), Config()
a.add(1); b.add(2)
print(a.items, b.items is Config.items)
a.items = ["own"]
print(a.items, b.items, Config.items)
Config.defaults["debug"] = True
print(b.defaults)
print(Config.__name__, a.__class__.__name__, type(a) is Config)
