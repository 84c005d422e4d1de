"""A group is split by classes and by anything that can be called, and says what it does not take."""
import contextvars


class Above:
    def __init__(self, least):
        self.least = least

    def __call__(self, error):
        return bool(error.args) and isinstance(error.args[0], int) and error.args[0] > self.least

    def ask(self, error):
        return self(error)


class Careless(ExceptionGroup):
    def derive(self, errors):
        return "no group"


class Named(ExceptionGroup):
    pass


group = ExceptionGroup("all", [ValueError(1), KeyError(5), ExceptionGroup("inner", [TypeError(9)])])
above = Above(3)
print(repr(group.subgroup(above)))
print([repr(part) for part in group.split(above.ask)])
print(group.subgroup(Above(100)), repr(group.subgroup((KeyError, TypeError))))
for condition in (Above, 3, "ValueError", int, (ValueError, int)):
    try:
        group.split(condition)
    except TypeError as error:
        print(error)
try:
    Careless("careless", [ValueError(1), KeyError(2)]).split(KeyError)
except TypeError as error:
    print(error)
for kind in (ExceptionGroup, Named):
    try:
        kind("mixed", [KeyboardInterrupt()])
    except TypeError as error:
        print(error)

user = contextvars.ContextVar("user")
user.set("ada")
print([(variable.name, value) for variable, value in contextvars.copy_context().items()])
print(list(contextvars.copy_context().items()) == [(user, "ada")])
