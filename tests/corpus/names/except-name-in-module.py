e = 5
try:
    1 / 0
except ZeroDivisionError as e:
    print(e)
try:
    print(e)
except NameError as err:
    print(type(err).__name__, err)
def show():
    return e
try:
    show()
except NameError as x:
    print(x)
