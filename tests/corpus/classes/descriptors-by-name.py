# A model whose fields are descriptors, one of them called `name`: the class keeps its own name, and `vars()` of the class
# gives the descriptors themselves.
import asyncio


class Field:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner.__name__

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj._values.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.owner}.{self.name}: expected {self.kind.__name__}, got {type(value).__name__}")
        obj._values[self.name] = value


class Model:
    def __init__(self, **values):
        self._values = {}
        for name, value in values.items():
            if name not in self.fields():
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    @classmethod
    def fields(cls):
        return {name: value for name, value in vars(cls).items() if isinstance(value, Field)}

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields())})"


class User(Model):
    name = Field(str)
    length = Field(int, 18)

    def greet(self):
        return f"I am {self.name}"


async def make(**values):
    await asyncio.sleep(0.01)
    return User(**values)


async def main():
    ann, bob = await asyncio.gather(make(name="Ann"), make(name="Bob", length=44))
    print(ann, bob, bob.greet(), User.length.default)
    print(User.__name__, User.__qualname__, User, type(ann).__name__, [field.owner for field in User.fields().values()])
    for bad in ({"name": 3}, {"color": "red"}):
        try:
            await make(**bad)
        except TypeError as error:
            print(error)


asyncio.run(main())
