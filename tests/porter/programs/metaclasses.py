class Singleton(type):
    """One object for each class."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Logger(metaclass=Singleton):
    def __init__(self, name="root"):
        print("opening", name)
        self.name = name
        self.lines = []

    def log(self, line):
        self.lines.append(f"[{self.name}] {line}")


first = Logger("a")
second = Logger(name="b")
first.log("one")
second.log("two")
print(first is second, second.lines)


class Registry(type):
    plugins = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        if bases:
            mcs.plugins[name.lower()] = cls
        return cls

    def known(cls):
        return sorted(cls.plugins)

    def __len__(cls):
        return len(Registry.plugins)


class Plugin(metaclass=Registry):
    def run(self):
        raise NotImplementedError


class Upper(Plugin):
    def run(self):
        return "UPPER"


class Lower(Plugin):
    def run(self):
        return "lower"


print(Plugin.known(), len(Plugin), Registry.plugins["upper"]().run())
print(type(Upper), isinstance(Upper, Registry), type(Upper()), isinstance(Upper(), Plugin))
for name, cls in Registry.plugins.items():
    print(name, cls().run(), cls)


class UpperAttributes(type):
    def __new__(cls, name, bases, attrs):
        renamed = {}
        for key, value in attrs.items():
            if key.startswith("__"):
                renamed[key] = value
            else:
                renamed[key.upper()] = value
        return super().__new__(cls, name, bases, renamed)


class Config(metaclass=UpperAttributes):
    host = "localhost"
    port = 8080

    def address(self):
        return f"{self.HOST}:{self.PORT}"


print(hasattr(Config, "host"), Config.HOST, Config().ADDRESS())


class Checked(type):
    def __new__(mcs, name, bases, namespace):
        for attribute, value in namespace.items():
            if attribute.startswith("__"):
                continue
            if callable(value) and not attribute.islower():
                raise TypeError(f"{name}.{attribute}: methods are lower case")
        namespace["created_by"] = mcs.__name__
        return type.__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.fields = [key for key in namespace if not key.startswith("_")]


class Good(metaclass=Checked):
    size = 3

    def area(self):
        return self.size**2


print(Good.created_by, Good.fields, Good().area())
try:

    class Bad(metaclass=Checked):
        def Area(self):
            return 0

except TypeError as error:
    print(error)


class NoInstances(type):
    def __call__(cls, *args, **kwargs):
        raise TypeError("Can't instantiate directly")


class Tools(metaclass=NoInstances):
    @staticmethod
    def double(x):
        return x * 2


try:
    Tools()
except TypeError as error:
    print(error)
print(Tools.double(4))


class Shown(type):
    def __repr__(cls):
        return f"<Shown {cls.__name__}>"

    def __iter__(cls):
        return iter(cls.members)

    def __contains__(cls, item):
        return item in cls.members


class Days(metaclass=Shown):
    members = ["mon", "tue"]


print(Days, list(Days), "mon" in Days, [day for day in Days])
