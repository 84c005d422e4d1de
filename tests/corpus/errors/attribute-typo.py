class Player:
    def __init__(self, name):
        self.name = name
        self.points = 0

p = Player("Zoe")
p.point = 5       # typo creates a new attribute
print(p.points, p.point, sorted(vars(p)))
try:
    p.score
except AttributeError as e:
    print("AttributeError:", e)
try:
    Player.name
except AttributeError as e:
    print("AttributeError:", e)
try:
    Player()
except TypeError as e:
    print("TypeError:", e)
print(getattr(p, "score", "n/a"), hasattr(p, "name"))
