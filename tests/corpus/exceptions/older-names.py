def read(name):
    try:
        with open(name) as file:
            return file.read()
    except IOError as e:
        return f"{type(e).__name__}: {e.strerror}"


class Broken(EnvironmentError):
    pass


print(read("nothing.txt"))
print(IOError is OSError, EnvironmentError.__name__, issubclass(Broken, IOError))
try:
    raise Broken("no disk")
except (IOError, ValueError) as e:
    print(repr(e))
try:
    raise IOError(5, "gone")
except OSError as e:
    print(repr(e), e.errno)
