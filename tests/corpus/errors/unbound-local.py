count = 0

def bump():
    try:
        count += 1
    except UnboundLocalError as e:
        print("UnboundLocalError:", e)

bump()

def later():
    try:
        print(value)
    except NameError as e:
        print(type(e).__name__, e)
    value = 1

later()
del count
try:
    count
except NameError as e:
    print(e)
