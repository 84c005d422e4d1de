import sys

def check(value):
    if value < 0:
        sys.exit("error: negative value")
    print("ok", value)

check(1)
check(-1)
check(2)
