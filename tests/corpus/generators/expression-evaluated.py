def src():
    print("src called")
    return [1, 2, 3]
def item(x):
    print("item", x)
    return x
g = (item(x) for x in src())
print("made")
print(next(g))
print(list(g))
n = 1
g2 = (x + n for x in [1, 2])
n = 10
print(list(g2))
try:
    g3 = (x for x in 5)
except TypeError as e:
    print(e)
try:
    g4 = (x / 0 for x in [1])
    print("ok")
    next(g4)
except ZeroDivisionError as e:
    print(e)
g5 = (y for x in [1, 2] for y in src())
print(next(g5))
a = [1, 2]
g6 = (x for x in a)
a = [3]
print(list(g6))
