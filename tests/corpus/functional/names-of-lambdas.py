import traceback
f = lambda: 1 / 0
d = {"of": lambda: 1 / 0, "two words": lambda: 1 / 0}
def make(key=lambda: 1 / 0):
    return key
for g in (f, d["of"], d["two words"], make(), make(key=lambda: 1 / 0)):
    try:
        g()
    except ZeroDivisionError as e:
        print([x.name for x in traceback.extract_tb(e.__traceback__)], g.__name__)
