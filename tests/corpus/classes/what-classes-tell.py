class Base:
    """What all have."""

    def greet(self):
        return "base"

    @classmethod
    def make(cls):
        return cls()


class Child(Base):
    def greet(self):
        def above():
            return super(Child, self).greet()

        return "child of " + above()

    @classmethod
    def make(cls):
        return super(Child, cls).make()


def named(f):
    def wrapper(*args):
        return f(*args)

    wrapper.__name__ = f.__name__
    wrapper.__module__ = f.__module__
    wrapper.__doc__ = f.__doc__
    return wrapper


@named
def answer():
    """The answer."""
    return 42


print(Child.make().greet())
print(Base.__module__, Child().__module__, Child.greet.__module__, print.__module__, ValueError.__module__)
print(Base.__base__, Child.__base__.__name__, object.__base__)
print(answer(), answer.__module__, answer.__name__, answer.__doc__)
