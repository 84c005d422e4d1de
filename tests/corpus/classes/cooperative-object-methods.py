class Base:
    registry = {}

    def __init_subclass__(cls, /, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag or cls.__name__.lower()
        Base.registry[cls.tag] = cls

    def hello(self):
        return "base"


class Logging:
    def hello(self):
        return f"log({super().hello()})"

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    def __repr__(self):
        return "Logging of " + super().__repr__().split(" ")[0]


class Named:
    def __eq__(self, other):
        answer = super().__eq__(other)
        return answer if answer is not NotImplemented else type(self).tag == getattr(type(other), "tag", None)


class Service(Logging, Named, Base, tag="svc"):
    def hello(self):
        return f"service({super().hello()})"


class Plain(Base):
    pass


s = Service()
s.port = 80
print(s.hello(), s.port, s, sorted(Base.registry), Service.tag, Plain.tag)
print(s == Service(), s == s, s == 5)
try:
    class Wrong(Plain, colour="red"):
        pass
except TypeError as e:
    print(e)
