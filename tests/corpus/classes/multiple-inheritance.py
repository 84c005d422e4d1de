class Base:
    def who(self):
        return ["Base"]

class Left(Base):
    def who(self):
        return ["Left"] + super().who()

class Right(Base):
    def who(self):
        return ["Right"] + super().who()

class Bottom(Left, Right):
    def who(self):
        return ["Bottom"] + super().who()

print(Bottom().who())
print([c.__name__ for c in Bottom.__mro__])

class JsonMixin:
    def to_dict(self):
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}

class User(JsonMixin):
    def __init__(self, name):
        self.name = name
        self._secret = "pw"
        self.tags = ["new"]

print(User("eva").to_dict())
