import types


class Validator:
    """Only __set__: keeps the value in the instance."""

    def __init__(self, low=None, high=None):
        print("Validator.__init__")
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        print(f"__set_name__({owner.__name__}, {name})")
        self.name = name

    def __set__(self, instance, value):
        self.validate(value)
        instance.__dict__[self.name] = value

    def validate(self, value):
        if self.low is not None and value < self.low:
            raise ValueError(f"{self.name} must be >= {self.low}")
        if self.high is not None and value > self.high:
            raise ValueError(f"{self.name} must be <= {self.high}")


class Percentage(Validator):
    def __init__(self):
        super().__init__(0, 100)


class Product:
    name = "thing"
    price = Validator(low=0)
    discount = Percentage()

    def __init__(self, label, price, discount=0):
        self.label = label
        self.price = price
        self.discount = discount

    def final(self):
        return self.price * (100 - self.discount) / 100


p = Product("lamp", 50, 10)
print(p.final(), p.__dict__, vars(p) == {"label": "lamp", "price": 50, "discount": 10})
for bad in (lambda: Product("x", -1), lambda: setattr(p, "discount", 120)):
    try:
        bad()
    except ValueError as e:
        print("ValueError:", e)
p.price += 5
print(p.price, p.final())


class Celsius:
    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return (obj.fahrenheit - 32) * 5 / 9

    def __set__(self, obj, value):
        obj.fahrenheit = 32 + 9 * value / 5


class Temperature:
    celsius = Celsius()

    def __init__(self, initial_f):
        self.fahrenheit = initial_f


t = Temperature(212)
print(t.celsius)
t.celsius = 0
print(t.fahrenheit, isinstance(Temperature.celsius, Celsius))


class LoggedAccess:
    def __get__(self, obj, objtype=None):
        value = obj._age
        print("Accessing age giving", value)
        return value

    def __set__(self, obj, value):
        print("Updating age to", value)
        obj._age = value


class Person:
    age = LoggedAccess()

    def __init__(self, name, age):
        self.name = name
        self.age = age

    def birthday(self):
        self.age += 1


mary = Person("Mary", 30)
mary.birthday()
print(vars(mary))


class method_counter:
    def __init__(self, func):
        self.func = func
        self.calls = 0

    def __get__(self, instance, owner):
        return types.MethodType(self, instance)

    def __call__(self, instance, *args):
        self.calls += 1
        return self.func(instance, *args), self.calls


class Greeter:
    def __init__(self, who):
        self.who = who

    @method_counter
    def greet(self, word):
        return f"{word}, {self.who}"


g = Greeter("Ann")
print(g.greet("Hi"), g.greet("Hello"))


class ReadOnly:
    def __init__(self, value):
        self.value = value

    def __get__(self, obj, objtype=None):
        return self.value

    def __set__(self, obj, value):
        raise AttributeError("read-only")


class Config:
    debug = ReadOnly(False)
    level = ReadOnly(3)


c = Config()
print(c.debug, c.level, Config.level)
try:
    c.level = 5
except AttributeError as e:
    print(e)


def typed_property(name, expected):
    private = "_" + name

    @property
    def prop(self):
        return getattr(self, private)

    @prop.setter
    def prop(self, value):
        if not isinstance(value, expected):
            raise TypeError(f"{name} must be a {expected.__name__}")
        setattr(self, private, value)

    return prop


class Point:
    x = typed_property("x", int)
    y = typed_property("y", int)

    def __init__(self, x, y):
        self.x = x
        self.y = y


pt = Point(1, 2)
print(pt.x + pt.y)
try:
    pt.x = "a"
except TypeError as e:
    print(e)


class Meters:
    def __set_name__(self, owner, name):
        self.label = f"{owner.__name__}.{name}"


class Track:
    length = Meters()


print(Track.length.label, Track().length.label)


class Circle:
    def __init__(self, r):
        self._r = r

    def _get(self):
        return self._r

    radius = property(_get, doc="The radius.")
    area = property(lambda self: self._r ** 2 * 3)


k = Circle(2)
print(k.radius, k.area, Circle.radius.__doc__)
try:
    k.radius = 3
except AttributeError as e:
    print(e)
try:
    del k.area
except AttributeError as e:
    print(e)


class Secret:
    def __init__(self):
        self._pin = 1

    @property
    def pin(self):
        return self._pin


s = Secret()
try:
    del s.pin
except AttributeError as e:
    print(e)
