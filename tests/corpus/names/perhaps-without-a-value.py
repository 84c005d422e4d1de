# A function that reads a name which a branch, a failed try or an empty loop left without a value.
try:
    share = 1 / 0
except ZeroDivisionError:
    pass


def read_share():
    return share


def read_late():
    return late


if len("rye") > 3:
    late = 1


def readers(flag):
    if flag:
        value = 1

    def read():
        return value + 1

    for n in range(0):
        pass
    return [lambda: value, read, lambda: n]


def tell(fn):
    try:
        print(fn())
    except NameError as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    opened = "now"
    tell(read_share)
    tell(read_late)
    for fn in readers(True) + readers(False):
        tell(fn)
    tell(lambda: opened)
