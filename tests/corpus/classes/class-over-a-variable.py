from enum import Enum

Lamp = Enum("Lamp", "RED GREEN")
print(list(Lamp))


class Lamp(Enum):
    RED = "stop"
    GREEN = "go"

    def next(self):
        return Lamp.GREEN if self is Lamp.RED else Lamp.RED


print(Lamp.RED.next(), [lamp.value for lamp in Lamp])


class Clock:
    def __init__(self, now):
        self.now = now


first = Clock(3)
Clock = None
print(first.now, Clock)


def inside():
    settings = {"size": 2}
    size = settings["size"]

    class settings:
        limit = size * 2

    return settings.limit, settings.__name__


print(inside())
