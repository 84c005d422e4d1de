class Lamp:
    """A lamp with a switch."""

    brand = "Lux"

    def __init__(self, watts):
        self.watts = watts
        self._on = False

    def switch(self):
        self._on = not self._on

    @property
    def state(self):
        return "on" if self._on else "off"

    @staticmethod
    def unit():
        return "W"

    @classmethod
    def small(cls):
        return cls(5)


class Blinker(Lamp):
    __slots__ = ()

    def blink(self):
        for _ in range(2):
            self.switch()


lamp = Lamp(40)
print([name for name in dir(lamp) if not name.startswith("_")])
print([name for name in dir(Lamp) if not name.startswith("_")])
print([name for name in dir(Blinker(3)) if callable(getattr(Blinker, name, None)) and not name.startswith("__")])
print(dir(lamp))
print([name for name in dir(lamp) if not callable(getattr(lamp, name))])
print(set(dir(Blinker)) - set(dir(Lamp)))

lamp.color = "red"
Lamp.made_in = "here"
print("color" in dir(lamp), "color" in dir(Lamp), "made_in" in dir(lamp))


class Shy:
    def __dir__(self):
        return ["b", "a"]


print(dir(Shy()))
for kind in (int, str, list, dict, set, tuple, float, bytes, object, ValueError):
    print(kind.__name__, len(dir(kind)), [name for name in dir(kind) if not name.startswith("_")][:4])
